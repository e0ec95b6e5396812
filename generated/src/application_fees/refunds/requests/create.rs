// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an application fee refund.
///
/// `POST /v1/application_fees/{id}/refunds`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub fn create(id: impl Into<rt::Id<crate::application_fees::ApplicationFee>>) -> Create {
    Create {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`application_fees.refunds.create`](create()).
///
/// `POST /v1/application_fees/{id}/refunds` (`PostApplicationFeesIdRefunds`).
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    id: rt::Id<crate::application_fees::ApplicationFee>,
    amount: Option<i64>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
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
            crate::ExpandPath<crate::application_fees::FeeRefund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => id "id" required path;
    1 => amount "amount";
    2 => expand "expand";
    3 => metadata "metadata";
}
rt::request! {
    Create -> crate::application_fees::FeeRefund;
    "PostApplicationFeesIdRefunds" Post "/v1/application_fees/{id}/refunds" Form;
}
