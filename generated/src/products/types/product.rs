// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::rt;
use crate::tax_codes::TaxCode;

/// What is left of a deleted `product`.
///
/// Contract: `#/components/schemas/deleted_product`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedProduct {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Product>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Package dimensions.
///
/// Contract: `#/components/schemas/package_dimensions`.
#[derive(Default)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height.
    pub height: f64,
    /// Length.
    pub length: f64,
    /// Weight.
    pub weight: f64,
    /// Width.
    pub width: f64,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `product` object.
///
/// Contract: `#/components/schemas/product`.
#[derive(Default)]
#[non_exhaustive]
pub struct Product {
    /// Active.
    pub active: bool,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Default price. An id; the object itself when `default_price` is expanded. May be null.
    pub default_price: Option<rt::Expandable<Price>>,
    /// Description. At most 5000 characters. May be null.
    pub description: Option<String>,
    /// Id. At most 5000 characters.
    pub id: rt::Id<Product>,
    /// Images.
    pub images: Vec<String>,
    /// Livemode.
    pub livemode: bool,
    /// Marketing features.
    pub marketing_features: Vec<ProductMarketingFeature>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Package dimensions. May be null.
    pub package_dimensions: Option<Box<PackageDimensions>>,
    /// Shippable. May be null.
    pub shippable: Option<bool>,
    /// Statement descriptor. At most 5000 characters. May be null.
    pub statement_descriptor: Option<String>,
    /// Tax code. An id; the object itself when `tax_code` is expanded. May be null.
    pub tax_code: Option<rt::Expandable<TaxCode>>,
    /// Unit label. At most 5000 characters. May be null.
    pub unit_label: Option<String>,
    /// Updated, in seconds since 1970.
    pub updated: rt::Timestamp,
    /// Url. At most 2048 characters. May be null.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Product marketing feature.
///
/// Contract: `#/components/schemas/product_marketing_feature`.
#[derive(Default)]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    /// Name. At most 5000 characters.
    pub name: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedProduct;
    const "deleted" = Bool(true);
    const "object" = Str("product");
    0 => id "id" required;
}

rt::record! {
    PackageDimensions;
    0 => height "height" required;
    1 => length "length" required;
    2 => weight "weight" required;
    3 => width "width" required;
}

rt::record! {
    Product;
    const "object" = Str("product");
    0 => active "active" required;
    1 => created "created" required;
    2 => default_price "default_price";
    3 => description "description";
    4 => id "id" required;
    5 => images "images" required;
    6 => livemode "livemode" required;
    7 => marketing_features "marketing_features" required;
    8 => metadata "metadata" required;
    9 => name "name" required;
    10 => package_dimensions "package_dimensions";
    11 => shippable "shippable";
    12 => statement_descriptor "statement_descriptor";
    13 => tax_code "tax_code";
    14 => unit_label "unit_label";
    15 => updated "updated" required;
    16 => url "url";
}

rt::expandable! {
    crate::ExpandPath;
    Product;
    default_price "default_price" => Price;
    package_dimensions "package_dimensions" => PackageDimensions;
    tax_code "tax_code" => TaxCode;
}

rt::record! {
    ProductMarketingFeature;
    0 => name "name";
}
