// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ItemType;
use crate::radar::ValueList;
use crate::rt;

/// Creates a value list, which Radar rules call by its alias to block, allow or review payments. The type of its values is fixed.
///
/// `POST /v1/radar/value_lists`
///
/// ```
/// use stripe_client::radar;
///
/// let value_list = radar::value_lists::create("example", "Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `alias`, in the body: What Radar rules call the list: `@alias`.
/// - `name`, in the body: What the list is called, for people.
///
/// # Parameters
///
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`item_type`](Create::item_type()): What the list holds, such as emails or countries.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
///
/// # Answer
///
/// [`ValueList`](crate::radar::ValueList).
///
/// # What follows
///
/// [`radar.value_list_items.create`](crate::radar::value_list_items::create()) fills it.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/create)
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
pub fn create(alias: impl Into<String>, name: impl Into<String>) -> Create {
    Create(
        Create::default().0.set::<String>(0, alias).set::<String>(1, name),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_lists.create`](create()).
///
/// `POST /v1/radar/value_lists` (`PostRadarValueLists`).
#[doc(alias = "PostRadarValueLists")]
#[doc(alias = "postradarvaluelists")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What the list holds, such as emails or countries. `string` if you don't know, or for a mixture.
    pub fn item_type<K>(self, value: impl rt::Maybe<ItemType, K>) -> Self {
        Self(self.0.maybe::<ItemType, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ValueList>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> ValueList;
    "PostRadarValueLists" Post "/v1/radar/value_lists" Form;
    "alias" required: String;
    "name" required: String;
    "expand": Vec<String>;
    "item_type": ItemType;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}
