// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`OnboardingLink`](crate::terminal::OnboardingLink): An address at which a merchant agrees to Apple's terms for Tap to Pay on iPhone.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`create`](create()) | Creates a link to Apple's terms, which must be accepted before Tap to Pay on iPhone works. | `POST /v1/terminal/onboarding_links` |
//!
//! Feature: `terminal`.

#[cfg(feature = "terminal")]
pub mod requests;
#[cfg(feature = "terminal")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "terminal")]
#[doc(alias = "PostTerminalOnboardingLinks")]
#[doc(alias = "postterminalonboardinglinks")]
pub use self::requests::create::create;
#[cfg(feature = "terminal")]
pub mod params;
