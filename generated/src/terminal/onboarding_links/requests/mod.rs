// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
pub use self::create::*;
