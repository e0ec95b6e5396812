// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Quote`]: An offer to a customer, with its prices.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists quotes, filtered by customer or status. | `GET /v1/quotes` |
//! | [`create`](create()) | Creates a draft quote: what you offer a customer, at which prices. | `POST /v1/quotes` |
//! | [`retrieve`](retrieve()) | Fetches a quote, with its totals, upfront and recurring. | `GET /v1/quotes/{quote}` |
//! | [`update`](update()) | Changes a draft quote: its lines, discounts, texts, expiry or customer. | `POST /v1/quotes/{quote}` |
//! | [`accept`](accept()) | Accepts an open quote for the customer, and creates what it is for: an invoice, a subscription or a schedule. | `POST /v1/quotes/{quote}/accept` |
//! | [`cancel`](cancel()) | Cancels a quote that is a draft or open, for good. | `POST /v1/quotes/{quote}/cancel` |
//! | [`finalize_quote`](finalize_quote()) | Turns a draft quote into an open offer, with a number and a PDF. | `POST /v1/quotes/{quote}/finalize` |
//! | [`pdf`](pdf()) | Downloads a quote as PDF, from Stripe's host for files. | `GET /v1/quotes/{quote}/pdf` |
//!
//! Feature: `quotes`.

#[cfg(feature = "quotes")]
pub mod requests;
#[cfg(feature = "quotes")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteAccept")]
#[doc(alias = "postquotesquoteaccept")]
pub use self::requests::accept::accept;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteCancel")]
#[doc(alias = "postquotesquotecancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotes")]
#[doc(alias = "postquotes")]
pub use self::requests::create::create;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuoteFinalize")]
#[doc(alias = "postquotesquotefinalize")]
pub use self::requests::finalize_quote::finalize_quote;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotes")]
#[doc(alias = "getquotes")]
pub use self::requests::list::list;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuotePdf")]
#[doc(alias = "getquotesquotepdf")]
pub use self::requests::pdf::pdf;
#[cfg(feature = "quotes")]
#[doc(alias = "GetQuotesQuote")]
#[doc(alias = "getquotesquote")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "quotes")]
#[doc(alias = "PostQuotesQuote")]
#[doc(alias = "postquotesquote")]
pub use self::requests::update::update;
#[cfg_attr(not(docsrs), cfg(feature = "quotes"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "quotes"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::AccountReferenceType;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::ConnectAccountReference;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[doc(inline)]
pub use crate::types::LineItem;
#[doc(inline)]
pub use crate::types::LineItemDiscountAmount;
#[doc(inline)]
pub use crate::types::LineItemTaxAmount;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexible;
#[doc(inline)]
pub use crate::types::SubscriptionBillingModeFlexibleProrationDiscounts;
#[doc(inline)]
pub use crate::types::TaxabilityReason;
#[cfg(feature = "quotes")]
pub mod computed_upfront_line_items;
#[cfg(feature = "quotes")]
pub mod line_items;
#[cfg(feature = "quotes")]
pub mod params;
