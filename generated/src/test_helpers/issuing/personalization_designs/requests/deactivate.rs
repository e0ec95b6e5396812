// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Deactivate a testmode personalization design.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`
///
/// - `personalization_design`, in the path: Personalization design. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
pub fn deactivate(
    personalization_design: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
) -> Deactivate {
    Deactivate {
        personalization_design: personalization_design.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.personalization_designs.deactivate`](deactivate()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate`).
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesigndeactivate"
)]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Deactivate {
    personalization_design: rt::Id<crate::issuing::PersonalizationDesign>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Deactivate {
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
    Deactivate;
    0 => personalization_design "personalization_design" required path;
    1 => expand "expand";
}
rt::request! {
    Deactivate -> crate::issuing::PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" Form;
}
