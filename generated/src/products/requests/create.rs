// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::products::Product;
use crate::products::params::DefaultPriceData;
use crate::products::params::MarketingFeature;
use crate::products::params::PackageDimensions;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Creates a product: what you sell, in goods or services.
///
/// `POST /v1/products`
///
/// ```
/// use stripe_client::products;
///
/// let product = products::create("Example")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `name`, in the body: What the product is called.
///
/// # Parameters
///
/// - [`active`](Create::active()): Whether it is for sale, true if left out.
/// - [`default_price_data`](Create::default_price_data()): Makes a new price along with the product, and makes it the default one.
/// - [`description`](Create::description()): What the product is, at length.
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`id`](Create::id()): Your own id for the product, unlike those of your other products.
/// - [`images`](Create::images()): Addresses of up to eight pictures that customers may see.
/// - [`marketing_features`](Create::marketing_features()): What the product's buyers get, as short lines for pricing tables, up to 15.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`package_dimensions`](Create::package_dimensions()): The size and weight of the product as shipped.
/// - [`shippable`](Create::shippable()): Whether it is sent to the customer, as goods are.
/// - [`statement_descriptor`](Create::statement_descriptor()): What customers' statements say when a subscription to this product is paid, up to 22 characters with a letter among them.
/// - [`tax_code`](Create::tax_code()): What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()).
/// - [`unit_label`](Create::unit_label()): What one of the product is called: `seat`.
/// - [`url`](Create::url()): A public page about the product.
///
/// # Answer
///
/// [`Product`](crate::products::Product).
///
/// # What follows
///
/// [`prices.create`](crate::prices::create()) says what it costs, unless `default_price_data` did.
///
/// [Stripe's reference](https://docs.stripe.com/api/products/create)
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
    /// Whether it is for sale, true if left out.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Makes a new price along with the product, and makes it the default one.
    pub fn default_price_data<K>(
        self,
        value: impl rt::Maybe<DefaultPriceData, K>,
    ) -> Self {
        Self(self.0.maybe::<DefaultPriceData, K>(2, value), self.1)
    }

    /// What the product is, at length. Customers may see it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Your own id for the product, unlike those of your other products. Stripe makes one up if left out.
    pub fn id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Addresses of up to eight pictures that customers may see. An empty list says that there are none. A second call replaces the first.
    pub fn images<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// What the product's buyers get, as short lines for pricing tables, up to 15. An empty list says that there are none. A second call replaces the first.
    pub fn marketing_features<K>(
        self,
        value: impl rt::MaybeList<MarketingFeature, K>,
    ) -> Self {
        Self(self.0.maybe_list::<MarketingFeature, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// The size and weight of the product as shipped.
    pub fn package_dimensions<K>(
        self,
        value: impl rt::Maybe<PackageDimensions, K>,
    ) -> Self {
        Self(self.0.maybe::<PackageDimensions, K>(9, value), self.1)
    }

    /// Whether it is sent to the customer, as goods are.
    pub fn shippable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(10, value), self.1)
    }

    /// What customers' statements say when a subscription to this product is paid, up to 22 characters with a letter among them. It can't hold angle brackets, backslashes or quotes, and is shown in capitals.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(12, value), self.1)
    }

    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. At most 12 characters.
    pub fn unit_label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// A public page about the product.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
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
