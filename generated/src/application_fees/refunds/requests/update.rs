// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update an application fee refund.
///
/// `POST /v1/application_fees/{fee}/refunds/{id}`
///
/// - `fee`, in the path: Fee. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
pub fn update(
    fee: impl Into<rt::Id<crate::application_fees::ApplicationFee>>,
    id: impl Into<rt::Id<crate::application_fees::FeeRefund>>,
) -> Update {
    Update {
        fee: fee.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`application_fees.refunds.update`](update()).
///
/// `POST /v1/application_fees/{fee}/refunds/{id}` (`PostApplicationFeesFeeRefundsId`).
#[doc(alias = "PostApplicationFeesFeeRefundsId")]
#[doc(alias = "postapplicationfeesfeerefundsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    fee: rt::Id<crate::application_fees::ApplicationFee>,
    id: rt::Id<crate::application_fees::FeeRefund>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
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
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
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
    Update;
    0 => fee "fee" required path;
    1 => id "id" required path;
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::application_fees::FeeRefund;
    "PostApplicationFeesFeeRefundsId" Post "/v1/application_fees/{fee}/refunds/{id}" Form;
}
