// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The `product` object without its fields: these need the feature `products`.
///
/// Whatever came is kept: `json()` of the trait `record::Value` has it, with that feature and without.
#[non_exhaustive]
pub struct Product {
    /// Names this object in other calls.
    pub id: rt::Id<Product>,
    /// All else.
    pub extra: rt::Extra,
}

rt::opaque! {
    Product;
    const "object" = Str("product");
    0 => id "id" required;
}
