// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What remains of a product after its deletion, which is possible only if it has no prices: the id.
///
/// What is left of a deleted `product`.
///
/// Contract: `#/components/schemas/deleted_product`.
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "plans", feature = "prices", feature = "products")))
)]
#[non_exhaustive]
pub struct DeletedProduct {
    /// Names this object in other calls.
    pub id: rt::Id<crate::products::Product>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The size and weight of the product as shipped.
///
/// Contract: `#/components/schemas/package_dimensions`.
///
/// Feature: `products`.
#[cfg(feature = "products")]
#[non_exhaustive]
pub struct PackageDimensions {
    /// How high it is, in inches.
    pub height: f64,
    /// How long the package is, in inches.
    pub length: f64,
    /// How heavy the package is, in ounces.
    pub weight: f64,
    /// How wide the package is, in inches.
    pub width: f64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Something you sell, goods or a service. What it costs is in its [prices](crate::prices::Price), so that prices can change without it.
///
/// The `product` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/products/object)
///
/// Contract: `#/components/schemas/product`.
///
/// Feature: `products`. Without it, the type has its id and `json()`, and no other fields.
#[cfg(feature = "products")]
#[non_exhaustive]
pub struct Product {
    /// Whether it is for sale. Subscriptions to it go on if not.
    pub active: bool,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// The price that is meant where only the product is named. An id; the object itself when `default_price` is expanded. May be null.
    pub default_price: Option<rt::Expandable<crate::prices::Price>>,
    /// What the product is, at length. Customers may see it. May be null.
    pub description: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<crate::products::Product>,
    /// Addresses of up to eight pictures that customers may see.
    pub images: Vec<String>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// What the product's buyers get, as short lines for pricing tables, up to 15.
    pub marketing_features: Vec<ProductMarketingFeature>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the product is called. Customers see it.
    pub name: String,
    /// The size and weight of the product as shipped. May be null.
    pub package_dimensions: Option<Box<PackageDimensions>>,
    /// Whether it is sent to the customer, as goods are. May be null.
    pub shippable: Option<bool>,
    /// What customers' statements say when a subscription to this product is paid. Of several products, the first one's text counts. May be null.
    pub statement_descriptor: Option<String>,
    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it. An id; the object itself when `tax_code` is expanded. May be null.
    pub tax_code: Option<rt::Expandable<crate::tax_codes::TaxCode>>,
    /// Whether it is a good or a service, from the time when the two were kept apart. `good` or `service`. May be null. Deprecated.
    #[deprecated(note = "Stripe may stop sending it")]
    pub r#type: Option<ProductType>,
    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. May be null.
    pub unit_label: Option<String>,
    /// When it was last changed. In seconds since 1970.
    pub updated: rt::Timestamp,
    /// A public page about the product. At most 2048 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// What the product's buyers get, as short lines for pricing tables, up to 15.
///
/// Contract: `#/components/schemas/product_marketing_feature`.
///
/// Feature: `products`.
#[cfg(feature = "products")]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    /// What buyers get, in up to 80 letters.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether it is a good or a service, from the time when the two were kept apart.
///
/// The values of `type`.
///
/// Contract: `#/components/schemas/product/properties/type`.
///
/// Feature: `products`.
#[cfg(feature = "products")]
#[derive(Clone)]
#[non_exhaustive]
pub enum ProductType {
    /// `good`
    Good,
    /// `service`
    Service,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    DeletedProduct;
    const "deleted" = Bool(true);
    const "object" = Str("product");
    0 => id "id" required;
}

#[cfg(feature = "products")]
rt::record! {
    PackageDimensions;
    0 => height "height" required;
    1 => length "length" required;
    2 => weight "weight" required;
    3 => width "width" required;
}

#[cfg(feature = "products")]
rt::record! {
    Product;
    const "object" = Str("product");
    0 => active = false "active" required;
    1 => created "created" required;
    2 => default_price = None "default_price";
    3 => description = None "description";
    4 => id "id" required;
    5 => images "images" required;
    6 => livemode = false "livemode" required;
    7 => marketing_features "marketing_features" required;
    8 => metadata "metadata" required;
    9 => name "name" required;
    10 => package_dimensions = None "package_dimensions";
    11 => shippable = None "shippable";
    12 => statement_descriptor = None "statement_descriptor";
    13 => tax_code = None "tax_code";
    14 => r#type = None "type";
    15 => unit_label = None "unit_label";
    16 => updated "updated" required;
    17 => url = None "url";
}

#[cfg(feature = "products")]
rt::expandable! {
    crate::ExpandPath;
    Product;
    default_price "default_price" => crate::prices::Price;
    package_dimensions "package_dimensions" => PackageDimensions;
    tax_code "tax_code" => crate::tax_codes::TaxCode;
}

#[cfg(feature = "products")]
rt::record! {
    ProductMarketingFeature;
    0 => name = None "name";
}

#[cfg(feature = "products")]
rt::open_enum! {
    ProductType;
    0 => Good "good";
    1 => Service "service";
}
