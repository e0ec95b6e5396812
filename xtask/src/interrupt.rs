//! Ctrl-C. While nothing is being written it ends the process at once; while a tree is being written it is noted, and
//! the writer stops at its next step and cleans up.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::failure::{Failure, interrupt_code};

static WRITING: AtomicBool = AtomicBool::new(false);
static NOTED: AtomicBool = AtomicBool::new(false);

pub(crate) fn install() -> Result<(), Failure> {
    ctrlc::set_handler(|| {
        if WRITING.load(Ordering::SeqCst) {
            NOTED.store(true, Ordering::SeqCst);
        } else {
            std::process::exit(i32::from(interrupt_code()));
        }
    })
    .map_err(|error| Failure::Usage(format!("cannot listen for Ctrl-C: {error}")))
}

/// Runs a piece of work that must not be torn.
pub(crate) fn guarded<T>(work: impl FnOnce() -> T) -> T {
    WRITING.store(true, Ordering::SeqCst);
    let result = work();
    WRITING.store(false, Ordering::SeqCst);
    result
}

/// An error if Ctrl-C was pressed.
pub(crate) fn check() -> io::Result<()> {
    if NOTED.load(Ordering::SeqCst) {
        Err(io::ErrorKind::Interrupted.into())
    } else {
        Ok(())
    }
}
