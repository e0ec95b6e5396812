// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! `invoices`
//!
//! | function | operation |
//! | --- | --- |
//! | [`list`](list()) | `GET /v1/invoices` |
//! | [`create`](create()) | `POST /v1/invoices` |
//! | [`create_preview`](create_preview()) | `POST /v1/invoices/create_preview` |
//! | [`search`](search()) | `GET /v1/invoices/search` |
//! | [`retrieve`](retrieve()) | `GET /v1/invoices/{invoice}` |
//! | [`update`](update()) | `POST /v1/invoices/{invoice}` |
//! | [`delete`](delete()) | `DELETE /v1/invoices/{invoice}` |
//! | [`add_lines`](add_lines()) | `POST /v1/invoices/{invoice}/add_lines` |
//! | [`attach_payment`](attach_payment()) | `POST /v1/invoices/{invoice}/attach_payment` |
//! | [`finalize_invoice`](finalize_invoice()) | `POST /v1/invoices/{invoice}/finalize` |
//! | [`mark_uncollectible`](mark_uncollectible()) | `POST /v1/invoices/{invoice}/mark_uncollectible` |
//! | [`pay`](pay()) | `POST /v1/invoices/{invoice}/pay` |
//! | [`remove_lines`](remove_lines()) | `POST /v1/invoices/{invoice}/remove_lines` |
//! | [`send_invoice`](send_invoice()) | `POST /v1/invoices/{invoice}/send` |
//! | [`update_lines`](update_lines()) | `POST /v1/invoices/{invoice}/update_lines` |
//! | [`void_invoice`](void_invoice()) | `POST /v1/invoices/{invoice}/void` |
#[cfg(feature = "invoices")]
mod requests;
#[cfg(feature = "invoices")]
pub use self::requests::*;
#[cfg(feature = "_accounts_account")]
mod types;
#[cfg(feature = "_accounts_account")]
pub use self::types::*;
#[cfg(feature = "invoices")]
pub mod line_items;
#[cfg(feature = "invoices")]
pub mod params;
