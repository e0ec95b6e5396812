// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ValueList;
use crate::rt;

/// Changes a value list's name, alias or metadata. The type of its values is fixed.
///
/// `POST /v1/radar/value_lists/{value_list}`
///
/// ```
/// use stripe_client::radar;
///
/// let value_list = radar::value_lists::update("rsl_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `value_list`, in the path: Id of the radar value list.
///
/// # Parameters
///
/// - [`alias`](Update::alias()): What Radar rules call the list: `@alias`.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): What the list is called, for people.
///
/// # Answer
///
/// [`ValueList`](crate::radar::ValueList).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/update)
///
/// Feature: `radar`.
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
pub fn update(value_list: impl Into<rt::Id<ValueList>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<ValueList>>(0, value_list),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_lists.update`](update()).
///
/// `POST /v1/radar/value_lists/{value_list}` (`PostRadarValueListsValueList`).
#[doc(alias = "PostRadarValueListsValueList")]
#[doc(alias = "postradarvaluelistsvaluelist")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// What Radar rules call the list: `@alias`. At most 100 characters.
    pub fn alias<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// What the list is called, for people. Rules use [`alias`](Self::alias()). At most 100 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
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
    Update -> ValueList;
    "PostRadarValueListsValueList" Post "/v1/radar/value_lists/{value_list}" Form;
    "value_list" required path: String;
    "alias": String;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "name": String;
}
