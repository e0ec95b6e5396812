// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve.
///
/// `GET /v1/charges/{charge}/refunds/{refund}`
///
/// - `charge`, in the path: Charge.
/// - `refund`, in the path: Refund.
///
/// Feature: `charges`.
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
pub fn retrieve(
    charge: impl Into<rt::Id<crate::charges::Charge>>,
    refund: impl Into<rt::Id<crate::refunds::Refund>>,
) -> Retrieve {
    Retrieve {
        charge: charge.into(),
        refund: refund.into(),
        ..Default::default()
    }
}
/// The request of [`charges.refunds.retrieve`](retrieve()).
///
/// `GET /v1/charges/{charge}/refunds/{refund}` (`GetChargesChargeRefundsRefund`).
#[doc(alias = "GetChargesChargeRefundsRefund")]
#[doc(alias = "getchargeschargerefundsrefund")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    charge: rt::Id<crate::charges::Charge>,
    refund: rt::Id<crate::refunds::Refund>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => charge "charge" required path;
    1 => refund "refund" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::refunds::Refund;
    "GetChargesChargeRefundsRefund" Get "/v1/charges/{charge}/refunds/{refund}" Query;
}
