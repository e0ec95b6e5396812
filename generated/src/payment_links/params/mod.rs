// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_links")]
mod after_completion;
#[cfg(feature = "payment_links")]
pub use after_completion::*;
#[cfg(feature = "payment_links")]
mod amount_tax_display;
#[cfg(feature = "payment_links")]
pub use amount_tax_display::*;
#[cfg(feature = "payment_links")]
mod custom_field;
#[cfg(feature = "payment_links")]
pub use custom_field::*;
#[cfg(feature = "payment_links")]
mod individual;
#[cfg(feature = "payment_links")]
pub use individual::*;
#[cfg(feature = "payment_links")]
mod invoice_creation;
#[cfg(feature = "payment_links")]
pub use invoice_creation::*;
#[cfg(feature = "payment_links")]
mod invoice_settings;
#[cfg(feature = "payment_links")]
pub use invoice_settings::*;
#[cfg(feature = "payment_links")]
mod issuer;
#[cfg(feature = "payment_links")]
pub use issuer::*;
#[cfg(feature = "payment_links")]
mod liability;
#[cfg(feature = "payment_links")]
pub use liability::*;
#[cfg(feature = "payment_links")]
mod line_items;
#[cfg(feature = "payment_links")]
pub use line_items::*;
#[cfg(feature = "payment_links")]
mod numeric;
#[cfg(feature = "payment_links")]
pub use numeric::*;
#[cfg(feature = "payment_links")]
mod option;
#[cfg(feature = "payment_links")]
pub use option::*;
#[cfg(feature = "payment_links")]
mod payment_intent_data;
#[cfg(feature = "payment_links")]
pub use payment_intent_data::*;
#[cfg(feature = "payment_links")]
mod payment_method_options;
#[cfg(feature = "payment_links")]
pub use payment_method_options::*;
#[cfg(feature = "payment_links")]
mod phone_number_collection;
#[cfg(feature = "payment_links")]
pub use phone_number_collection::*;
#[cfg(feature = "payment_links")]
mod price_data;
#[cfg(feature = "payment_links")]
pub use price_data::*;
#[cfg(feature = "payment_links")]
mod redirect;
#[cfg(feature = "payment_links")]
pub use redirect::*;
#[cfg(feature = "payment_links")]
mod restrictions;
#[cfg(feature = "payment_links")]
pub use restrictions::*;
#[cfg(feature = "payment_links")]
mod shipping_option;
#[cfg(feature = "payment_links")]
pub use shipping_option::*;
#[cfg(feature = "payment_links")]
mod subscription_data;
#[cfg(feature = "payment_links")]
pub use subscription_data::*;
#[cfg(feature = "payment_links")]
mod transfer_data;
#[cfg(feature = "payment_links")]
pub use transfer_data::*;
#[cfg(feature = "payment_links")]
mod type_;
#[cfg(feature = "payment_links")]
pub use type_::*;
