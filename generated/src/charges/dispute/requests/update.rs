// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update.
///
/// `POST /v1/charges/{charge}/dispute`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
pub fn update(charge: impl Into<rt::Id<crate::charges::Charge>>) -> Update {
    Update {
        charge: charge.into(),
        ..Default::default()
    }
}
/// The request of [`charges.dispute.update`](update()).
///
/// `POST /v1/charges/{charge}/dispute` (`PostChargesChargeDispute`).
#[doc(alias = "PostChargesChargeDispute")]
#[doc(alias = "postchargeschargedispute")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    charge: rt::Id<crate::charges::Charge>,
    evidence: Option<Box<crate::params::Evidence>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    submit: Option<bool>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Evidence.
    pub fn evidence(mut self, value: crate::params::Evidence) -> Self {
        self.evidence = Some(Box::new(value));
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
    /// Submit.
    pub fn submit(mut self, value: bool) -> Self {
        self.submit = Some(value);
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
    Update;
    0 => charge "charge" required path;
    1 => evidence "evidence";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => submit "submit";
}
rt::request! {
    Update -> crate::disputes::Dispute;
    "PostChargesChargeDispute" Post "/v1/charges/{charge}/dispute" Form;
}
