// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::plans::TransformUsageRound;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Id of the [product](crate::products::Product) that the plan sells, or the details of a new one.
///
/// What `product` can be.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Product {
    /// Details.
    Details(ProductDetails),
    /// Any text.
    Text(String),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<ProductDetails> for Product {
    fn from(value: ProductDetails) -> Self {
        Self::Details(value)
    }
}

impl From<String> for Product {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Product {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameters of `product.details`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product/anyOf/0`.
#[derive(Clone)]
#[must_use]
pub struct ProductDetails(rt::Params);

impl ProductDetails {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        ProductDetails(ProductDetails::default().0.set::<String>(0, name))
    }

    /// Whether it is for sale. Subscriptions to it go on if not.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value))
    }

    /// Your own id for the new product. Stripe makes one up if left out. Deprecated.
    #[deprecated(note = "the contract says so")]
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value))
    }

    /// What customers' statements say when a subscription to this product is paid. Of several products, the first one's text counts. At most 22 characters.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(5, value))
    }

    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. At most 12 characters.
    pub fn unit_label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The steps of the price, if it is `tiered`, from the lowest quantity up.
///
/// The parameters of `tiers[]`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tiers/items`.
#[derive(Clone)]
#[must_use]
pub struct Tier(rt::Params);

impl Tier {
    /// With what is required.
    pub fn new(up_to: impl Into<UpTo>) -> Self {
        Tier(Tier::default().0.set::<UpTo>(0, up_to))
    }

    /// The price of the whole tier, whatever the quantity in it, in the smallest currency unit.
    pub fn flat_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// As [`flat_amount`](Self::flat_amount()), with up to 12 decimal places. A decimal number as text.
    pub fn flat_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(2, value))
    }

    /// What each one within the tier costs, in the smallest currency unit.
    pub fn unit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// What each one within the tier costs, in the smallest currency unit, with up to 12 decimal places. Not together with [`unit_amount`](Self::unit_amount()). A decimal number as text.
    pub fn unit_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// By what the quantity is divided before it is priced, and how the rest is rounded.
///
/// The parameters of `transform_usage`.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/transform_usage`.
#[derive(Clone)]
#[must_use]
pub struct TransformUsage(rt::Params);

impl TransformUsage {
    /// With what is required.
    pub fn new(divide_by: i64, round: TransformUsageRound) -> Self {
        TransformUsage(
            TransformUsage::default()
                .0
                .set::<i64>(0, divide_by)
                .set::<TransformUsageRound>(1, round),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The last quantity that is in the tier, `inf` for the last tier.
///
/// What `tiers[].up_to` can be.
///
/// Contract: `#/paths/~1v1~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/tiers/items/properties/up_to`.
///
/// Feature: `plans`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpTo {
    /// `inf`
    Inf,
    /// A whole number.
    Int(i64),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<i64> for UpTo {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

rt::union! {
    Product;
    0 => Details(record);
    1 => Text(string);
}

rt::params! {
    ProductDetails;
    "name" required sensitive: String;
    "active": bool;
    "id": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "statement_descriptor": String;
    "tax_code": String;
    "unit_label": String;
}

rt::params! {
    Tier;
    "up_to" required: UpTo;
    "flat_amount": i64;
    "flat_amount_decimal": String;
    "unit_amount": i64;
    "unit_amount_decimal": String;
}

rt::params! {
    TransformUsage;
    "divide_by" required: i64;
    "round" required: TransformUsageRound;
}

rt::union! {
    UpTo;
    0 => Inf = text "inf";
    1 => Int(integer);
}
