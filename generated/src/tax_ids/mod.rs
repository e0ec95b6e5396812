// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TaxId`]: A number under which a customer or your account is registered for tax, such as a VAT number in the European Union.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists tax ids, the account's own or those of an owner you name. | `GET /v1/tax_ids` |
//! | [`create`](create()) | Adds a tax id to the account, a customer or an application, for invoices to show. | `POST /v1/tax_ids` |
//! | [`retrieve`](retrieve()) | Fetches a tax id, with the outcome of its check. | `GET /v1/tax_ids/{id}` |
//! | [`delete`](delete()) | Deletes a tax id of the account or of a customer. | `DELETE /v1/tax_ids/{id}` |

#[cfg(feature = "tax_ids")]
pub mod requests;
#[cfg(feature = "tax_ids")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "tax_ids")]
#[doc(alias = "PostTaxIds")]
#[doc(alias = "posttaxids")]
pub use self::requests::create::create;
#[cfg(feature = "tax_ids")]
#[doc(alias = "DeleteTaxIdsId")]
#[doc(alias = "deletetaxidsid")]
pub use self::requests::delete::delete;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIds")]
#[doc(alias = "gettaxids")]
pub use self::requests::list::list;
#[cfg(feature = "tax_ids")]
#[doc(alias = "GetTaxIdsId")]
#[doc(alias = "gettaxidsid")]
pub use self::requests::retrieve::retrieve;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "tax_ids"
        )
    )
)]
mod types;
#[cfg_attr(
    not(docsrs),
    cfg(
        any(
            feature = "checkout",
            feature = "customers",
            feature = "invoices",
            feature = "payment_links",
            feature = "subscription_schedules",
            feature = "subscriptions",
            feature = "tax_ids"
        )
    )
)]
pub use self::types::*;
#[cfg(not(any(feature = "customers", feature = "tax_ids")))]
mod opaque;
#[cfg(not(any(feature = "customers", feature = "tax_ids")))]
pub use self::opaque::*;
#[doc(inline)]
#[cfg(
    any(
        feature = "checkout",
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "subscription_schedules",
        feature = "subscriptions",
        feature = "tax_ids"
    )
)]
pub use crate::types::Application;
#[cfg(feature = "tax_ids")]
pub mod params;
