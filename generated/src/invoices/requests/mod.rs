// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "invoices")]
mod add_lines;
#[cfg(feature = "invoices")]
pub use add_lines::*;
#[cfg(feature = "invoices")]
mod attach_payment;
#[cfg(feature = "invoices")]
pub use attach_payment::*;
#[cfg(feature = "invoices")]
mod create;
#[cfg(feature = "invoices")]
pub use create::*;
#[cfg(feature = "invoices")]
mod create_preview;
#[cfg(feature = "invoices")]
pub use create_preview::*;
#[cfg(feature = "invoices")]
mod delete;
#[cfg(feature = "invoices")]
pub use delete::*;
#[cfg(feature = "invoices")]
mod finalize_invoice;
#[cfg(feature = "invoices")]
pub use finalize_invoice::*;
#[cfg(feature = "invoices")]
mod list;
#[cfg(feature = "invoices")]
pub use list::*;
#[cfg(feature = "invoices")]
mod mark_uncollectible;
#[cfg(feature = "invoices")]
pub use mark_uncollectible::*;
#[cfg(feature = "invoices")]
mod pay;
#[cfg(feature = "invoices")]
pub use pay::*;
#[cfg(feature = "invoices")]
mod remove_lines;
#[cfg(feature = "invoices")]
pub use remove_lines::*;
#[cfg(feature = "invoices")]
mod retrieve;
#[cfg(feature = "invoices")]
pub use retrieve::*;
#[cfg(feature = "invoices")]
mod search;
#[cfg(feature = "invoices")]
pub use search::*;
#[cfg(feature = "invoices")]
mod send_invoice;
#[cfg(feature = "invoices")]
pub use send_invoice::*;
#[cfg(feature = "invoices")]
mod update;
#[cfg(feature = "invoices")]
pub use update::*;
#[cfg(feature = "invoices")]
mod update_lines;
#[cfg(feature = "invoices")]
pub use update_lines::*;
#[cfg(feature = "invoices")]
mod void_invoice;
#[cfg(feature = "invoices")]
pub use void_invoice::*;
