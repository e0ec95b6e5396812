// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `pricing`.
///
/// Contract: `#/paths/~1v1~1invoiceitems/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/pricing`.
#[derive(Clone, Default)]
#[must_use]
pub struct Pricing {
    price: Option<rt::Id<crate::prices::Price>>,
    extra: rt::Extra,
}
impl Pricing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Price. At most 5000 characters.
    pub fn price(mut self, value: impl Into<rt::Id<crate::prices::Price>>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    Pricing;
    0 => price "price";
}
