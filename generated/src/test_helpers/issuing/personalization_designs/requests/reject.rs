// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Reject a testmode personalization design.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`
///
/// - `personalization_design`, in the path: Personalization design. At most 5000 characters.
/// - `rejection_reasons`, in the body: Rejection reasons.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
pub fn reject(
    personalization_design: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
    rejection_reasons: crate::test_helpers::issuing::personalization_designs::params::RejectionReasons,
) -> Reject {
    Reject {
        personalization_design: personalization_design.into(),
        rejection_reasons,
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.personalization_designs.reject`](reject()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject`).
#[doc(alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject")]
#[doc(alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignreject")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Reject {
    personalization_design: rt::Id<crate::issuing::PersonalizationDesign>,
    expand: Option<Vec<String>>,
    rejection_reasons: crate::test_helpers::issuing::personalization_designs::params::RejectionReasons,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Reject {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::PersonalizationDesign>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Reject;
    0 => personalization_design "personalization_design" required path;
    1 => expand "expand";
    2 => rejection_reasons "rejection_reasons" required;
}
rt::request! {
    Reject -> crate::issuing::PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" Form;
}
