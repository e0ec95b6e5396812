// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "invoices")]
mod add_lines;
#[cfg(feature = "invoices")]
pub use self::add_lines::*;
#[cfg(feature = "invoices")]
mod attach_payment;
#[cfg(feature = "invoices")]
pub use self::attach_payment::*;
#[cfg(feature = "invoices")]
mod create;
#[cfg(feature = "invoices")]
pub use self::create::*;
#[cfg(feature = "invoices")]
mod create_preview;
#[cfg(feature = "invoices")]
pub use self::create_preview::*;
#[cfg(feature = "invoices")]
mod delete;
#[cfg(feature = "invoices")]
pub use self::delete::*;
#[cfg(feature = "invoices")]
mod finalize_invoice;
#[cfg(feature = "invoices")]
pub use self::finalize_invoice::*;
#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
pub use self::list::*;
#[cfg(feature = "invoices")]
mod mark_uncollectible;
#[cfg(feature = "invoices")]
pub use self::mark_uncollectible::*;
#[cfg(feature = "invoices")]
mod pay;
#[cfg(feature = "invoices")]
pub use self::pay::*;
#[cfg(feature = "invoices")]
mod remove_lines;
#[cfg(feature = "invoices")]
pub use self::remove_lines::*;
#[cfg(feature = "invoices")]
mod retrieve;
#[cfg(feature = "invoices")]
pub use self::retrieve::*;
#[cfg(feature = "invoices")]
mod search;
#[cfg(feature = "invoices")]
pub use self::search::*;
#[cfg(feature = "invoices")]
mod send_invoice;
#[cfg(feature = "invoices")]
pub use self::send_invoice::*;
#[cfg(feature = "invoices")]
mod update;
#[cfg(feature = "invoices")]
pub use self::update::*;
#[cfg(feature = "invoices")]
mod update_lines;
#[cfg(feature = "invoices")]
pub use self::update_lines::*;
#[cfg(feature = "invoices")]
mod void_invoice;
#[cfg(feature = "invoices")]
pub use self::void_invoice::*;
