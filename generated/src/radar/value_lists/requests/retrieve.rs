// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ValueList;
use crate::rt;

/// Fetches a value list, with its first values.
///
/// `GET /v1/radar/value_lists/{value_list}`
///
/// ```
/// use stripe_client::radar;
///
/// let value_list = radar::value_lists::retrieve("rsl_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `value_list`, in the path: Id of the radar value list.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`ValueList`](crate::radar::ValueList).
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/retrieve)
///
/// Feature: `radar`.
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
pub fn retrieve(value_list: impl Into<rt::Id<ValueList>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<ValueList>>(0, value_list),
        rt::RequestOptions::default(),
    )
}

/// The request of [`radar.value_lists.retrieve`](retrieve()).
///
/// `GET /v1/radar/value_lists/{value_list}` (`GetRadarValueListsValueList`).
#[doc(alias = "GetRadarValueListsValueList")]
#[doc(alias = "getradarvaluelistsvaluelist")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<ValueList>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for ValueList {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> ValueList;
    "GetRadarValueListsValueList" Get "/v1/radar/value_lists/{value_list}" Query;
    "value_list" required path: String;
    "expand" query: Vec<String>;
}
