// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::params::DefaultPriceData;
use crate::products::params::MarketingFeature;
use crate::products::params::PackageDimensions;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Create a product.
///
/// `POST /v1/products`
///
/// - `name`, in the body: Name. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
pub fn create(name: impl Into<String>) -> Create {
    Create(Create::default().0.set::<String>(0, name), rt::RequestOptions::default())
}

/// The request of [`products.create`](create()).
///
/// `POST /v1/products` (`PostProducts`).
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Default price data.
    pub fn default_price_data(self, value: DefaultPriceData) -> Self {
        Self(self.0.set::<DefaultPriceData>(2, value), self.1)
    }

    /// Description. At most 40000 characters.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Id. At most 5000 characters.
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Images. An empty list says that there are none. A second call replaces the first.
    pub fn images(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(6, value), self.1)
    }

    /// Marketing features. An empty list says that there are none. A second call replaces the first.
    pub fn marketing_features(
        self,
        value: impl IntoIterator<Item = MarketingFeature>,
    ) -> Self {
        Self(self.0.set_list::<MarketingFeature>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Package dimensions.
    pub fn package_dimensions(self, value: PackageDimensions) -> Self {
        Self(self.0.set::<PackageDimensions>(9, value), self.1)
    }

    /// Shippable.
    pub fn shippable(self, value: bool) -> Self {
        Self(self.0.set::<bool>(10, value), self.1)
    }

    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(11, value), self.1)
    }

    /// Tax code.
    pub fn tax_code(self, value: impl Into<rt::Id<TaxCode>>) -> Self {
        Self(self.0.set::<rt::Id<TaxCode>>(12, value), self.1)
    }

    /// Unit label. At most 12 characters.
    pub fn unit_label(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(13, value), self.1)
    }

    /// Url. At most 5000 characters.
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(14, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Product>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Product;
    "PostProducts" Post "/v1/products" Form;
    "name" required: String;
    "active": bool;
    "default_price_data": DefaultPriceData;
    "description": String;
    "expand": Vec<String>;
    "id": String;
    "images": Vec<String>;
    "marketing_features": Vec<MarketingFeature>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "package_dimensions": PackageDimensions;
    "shippable": bool;
    "statement_descriptor": String;
    "tax_code": String;
    "unit_label": String;
    "url": String;
}
