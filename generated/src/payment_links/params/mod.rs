// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
//! Nested parameters.
#[cfg(feature = "payment_links")]
mod after_completion;
#[cfg(feature = "payment_links")]
pub use self::after_completion::*;
#[cfg(feature = "payment_links")]
mod amount_tax_display;
#[cfg(feature = "payment_links")]
pub use self::amount_tax_display::*;
#[cfg(feature = "payment_links")]
mod custom_field;
#[cfg(feature = "payment_links")]
pub use self::custom_field::*;
#[cfg(feature = "payment_links")]
mod individual;
#[cfg(feature = "payment_links")]
pub use self::individual::*;
#[cfg(feature = "payment_links")]
mod invoice_creation;
#[cfg(feature = "payment_links")]
pub use self::invoice_creation::*;
#[cfg(feature = "payment_links")]
mod invoice_settings;
#[cfg(feature = "payment_links")]
pub use self::invoice_settings::*;
#[cfg(feature = "payment_links")]
mod issuer;
#[cfg(feature = "payment_links")]
pub use self::issuer::*;
#[cfg(feature = "payment_links")]
mod liability;
#[cfg(feature = "payment_links")]
pub use self::liability::*;
#[cfg(feature = "payment_links")]
mod line_items;
#[cfg(feature = "payment_links")]
pub use self::line_items::*;
#[cfg(feature = "payment_links")]
mod numeric;
#[cfg(feature = "payment_links")]
pub use self::numeric::*;
#[cfg(feature = "payment_links")]
mod option;
#[cfg(feature = "payment_links")]
pub use self::option::*;
#[cfg(feature = "payment_links")]
mod payment_intent_data;
#[cfg(feature = "payment_links")]
pub use self::payment_intent_data::*;
#[cfg(feature = "payment_links")]
mod payment_method_options;
#[cfg(feature = "payment_links")]
pub use self::payment_method_options::*;
#[cfg(feature = "payment_links")]
mod phone_number_collection;
#[cfg(feature = "payment_links")]
pub use self::phone_number_collection::*;
#[cfg(feature = "payment_links")]
mod price_data;
#[cfg(feature = "payment_links")]
pub use self::price_data::*;
#[cfg(feature = "payment_links")]
mod redirect;
#[cfg(feature = "payment_links")]
pub use self::redirect::*;
#[cfg(feature = "payment_links")]
mod restrictions;
#[cfg(feature = "payment_links")]
pub use self::restrictions::*;
#[cfg(feature = "payment_links")]
mod shipping_option;
#[cfg(feature = "payment_links")]
pub use self::shipping_option::*;
#[cfg(feature = "payment_links")]
mod subscription_data;
#[cfg(feature = "payment_links")]
pub use self::subscription_data::*;
#[cfg(feature = "payment_links")]
mod transfer_data;
#[cfg(feature = "payment_links")]
pub use self::transfer_data::*;
#[cfg(feature = "payment_links")]
mod type_;
#[cfg(feature = "payment_links")]
pub use self::type_::*;
