// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "terminal")]
mod cancel_action;
#[cfg(feature = "terminal")]
pub use cancel_action::*;
#[cfg(feature = "terminal")]
mod collect_inputs;
#[cfg(feature = "terminal")]
pub use collect_inputs::*;
#[cfg(feature = "terminal")]
mod collect_payment_method;
#[cfg(feature = "terminal")]
pub use collect_payment_method::*;
#[cfg(feature = "terminal")]
mod confirm_payment_intent;
#[cfg(feature = "terminal")]
pub use confirm_payment_intent::*;
#[cfg(feature = "terminal")]
mod create;
#[cfg(feature = "terminal")]
pub use create::*;
#[cfg(feature = "terminal")]
mod delete;
#[cfg(feature = "terminal")]
pub use delete::*;
#[cfg(feature = "terminal")]
mod list;
#[cfg(feature = "terminal")]
pub use list::*;
#[cfg(feature = "terminal")]
mod process_payment_intent;
#[cfg(feature = "terminal")]
pub use process_payment_intent::*;
#[cfg(feature = "terminal")]
mod process_setup_intent;
#[cfg(feature = "terminal")]
pub use process_setup_intent::*;
#[cfg(feature = "terminal")]
mod refund_payment;
#[cfg(feature = "terminal")]
pub use refund_payment::*;
#[cfg(feature = "terminal")]
mod retrieve;
#[cfg(feature = "terminal")]
pub use retrieve::*;
#[cfg(feature = "terminal")]
mod set_reader_display;
#[cfg(feature = "terminal")]
pub use set_reader_display::*;
#[cfg(feature = "terminal")]
mod update;
#[cfg(feature = "terminal")]
pub use update::*;
