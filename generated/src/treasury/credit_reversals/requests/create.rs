// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a CreditReversal.
///
/// `POST /v1/treasury/credit_reversals`
///
/// - `received_credit`, in the body: Received credit. At most 5000 characters.
///
/// Feature: `treasury`.
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
pub fn create(received_credit: impl Into<String>) -> Create {
    Create {
        received_credit: received_credit.into(),
        ..Default::default()
    }
}
/// The request of [`treasury.credit_reversals.create`](create()).
///
/// `POST /v1/treasury/credit_reversals` (`PostTreasuryCreditReversals`).
#[doc(alias = "PostTreasuryCreditReversals")]
#[doc(alias = "posttreasurycreditreversals")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    received_credit: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::treasury::CreditReversal>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => expand "expand";
    1 => metadata "metadata";
    2 => received_credit "received_credit" required;
}
rt::request! {
    Create -> crate::treasury::CreditReversal;
    "PostTreasuryCreditReversals" Post "/v1/treasury/credit_reversals" Form;
}
