// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Close.
///
/// `POST /v1/charges/{charge}/dispute/close`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
pub fn close(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Close {
    Close {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.dispute.close`](close()).
///
/// `POST /v1/charges/{charge}/dispute/close` (`PostChargesChargeDisputeClose`).
#[doc(alias = "PostChargesChargeDisputeClose")]
#[doc(alias = "postchargeschargedisputeclose")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Close {
    charge: rt::Id<crate::charges::Charge>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Close {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::disputes::Dispute>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Close;
    0 => charge "charge" required path;
    1 => expand "expand";
}
rt::request! {
    Close -> crate::disputes::Dispute;
    "PostChargesChargeDisputeClose" Post "/v1/charges/{charge}/dispute/close" Form;
}
