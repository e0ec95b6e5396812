// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Unit: the same shape as [`crate::shipping_rates::ShippingRateDeliveryEstimateBoundUnit`].
pub type Unit = crate::shipping_rates::ShippingRateDeliveryEstimateBoundUnit;
