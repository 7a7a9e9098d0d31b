// The last part of the script: all before it has run, so what needs it may be used, and what stood in for it may go.
document.documentElement.classList.remove("ss-script-coming", "ss-no-script");
