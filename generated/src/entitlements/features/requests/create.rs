// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// Creates a feature, the unit of what customers may use in your product. Its `lookup_key` is fixed.
///
/// `POST /v1/entitlements/features`
///
/// ```
/// use stripe_client::entitlements;
///
/// let feature = entitlements::features::create("example", "Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `lookup_key`, in the body: Your own name of the feature, unique and up to 80 letters: check for this one in your code.
/// - `name`, in the body: Your own name of the feature.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`Feature`](crate::entitlements::Feature).
///
/// # What follows
///
/// [`products.features.create`](crate::products::features::create()) adds it to a product: whoever subscribes to that is entitled.
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/features/create)
///
/// Feature: `entitlements`.
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
pub fn create(lookup_key: impl Into<String>, name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, lookup_key).set::<String>(1, name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`entitlements.features.create`](create()).
///
/// `POST /v1/entitlements/features` (`PostEntitlementsFeatures`).
#[doc(alias = "PostEntitlementsFeatures")]
#[doc(alias = "postentitlementsfeatures")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }
}

rt::request! {
    Create -> Feature;
    "PostEntitlementsFeatures" Post "/v1/entitlements/features" Form;
    "lookup_key" required: String;
    "name" required: String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
