// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/charges/{charge}/refunds/{refund}`
///
/// - `charge`, in the path: Charge.
/// - `refund`, in the path: Refund.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
pub fn update(
    charge: impl Into<rt::Id<crate::charges::Charge>>,
    refund: impl Into<rt::Id<crate::refunds::Refund>>,
) -> Update {
    Update {
        charge: charge.into(),
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`charges.refunds.update`](update()).
///
/// `POST /v1/charges/{charge}/refunds/{refund}` (`PostChargesChargeRefundsRefund`).
#[doc(alias = "PostChargesChargeRefundsRefund")]
#[doc(alias = "postchargeschargerefundsrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    charge: rt::Id<crate::charges::Charge>,
    refund: rt::Id<crate::refunds::Refund>,
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
            crate::ExpandPath<crate::refunds::Refund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => charge "charge" required path;
    1 => refund "refund" required path;
    2 => expand "expand";
    3 => metadata "metadata" clearable;
}
rt::request! {
    Update -> crate::refunds::Refund;
    "PostChargesChargeRefundsRefund" Post "/v1/charges/{charge}/refunds/{refund}" Form;
}
