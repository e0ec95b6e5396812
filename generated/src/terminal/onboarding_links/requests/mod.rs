// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `terminal.onboarding_links`, as its functions make them.

#[cfg(feature = "terminal")]
pub(super) mod create;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
pub use self::create::Create;
