// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "terminal")]
mod cancel_action;
#[cfg(feature = "terminal")]
pub use self::cancel_action::*;
#[cfg(feature = "terminal")]
mod collect_inputs;
#[cfg(feature = "terminal")]
pub use self::collect_inputs::*;
#[cfg(feature = "terminal")]
mod collect_payment_method;
#[cfg(feature = "terminal")]
pub use self::collect_payment_method::*;
#[cfg(feature = "terminal")]
mod confirm_payment_intent;
#[cfg(feature = "terminal")]
pub use self::confirm_payment_intent::*;
#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
pub use self::create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
pub use self::delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
pub use self::list::*;
#[cfg(feature = "terminal")]
mod process_payment_intent;
#[cfg(feature = "terminal")]
pub use self::process_payment_intent::*;
#[cfg(feature = "terminal")]
mod process_setup_intent;
#[cfg(feature = "terminal")]
pub use self::process_setup_intent::*;
#[cfg(feature = "terminal")]
mod refund_payment;
#[cfg(feature = "terminal")]
pub use self::refund_payment::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
pub use self::retrieve::*;
#[cfg(feature = "terminal")]
mod set_reader_display;
#[cfg(feature = "terminal")]
pub use self::set_reader_display::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
pub use self::update::*;
