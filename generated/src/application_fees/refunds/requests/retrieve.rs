// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve an application fee refund.
///
/// `GET /v1/application_fees/{fee}/refunds/{id}`
///
/// - `fee`, in the path: Fee. At most 5000 characters.
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `application_fees`.
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
pub fn retrieve(
    fee: impl Into<rt::Id<crate::application_fees::ApplicationFee>>,
    id: impl Into<rt::Id<crate::application_fees::FeeRefund>>,
) -> Retrieve {
    Retrieve {
        fee: fee.into(),
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`application_fees.refunds.retrieve`](retrieve()).
///
/// `GET /v1/application_fees/{fee}/refunds/{id}` (`GetApplicationFeesFeeRefundsId`).
#[doc(alias = "GetApplicationFeesFeeRefundsId")]
#[doc(alias = "getapplicationfeesfeerefundsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    fee: rt::Id<crate::application_fees::ApplicationFee>,
    id: rt::Id<crate::application_fees::FeeRefund>,
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
            crate::ExpandPath<crate::application_fees::FeeRefund>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => fee "fee" required path;
    1 => id "id" required path;
    2 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::application_fees::FeeRefund;
    "GetApplicationFeesFeeRefundsId" Get "/v1/application_fees/{fee}/refunds/{id}" Query;
}
