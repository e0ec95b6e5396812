// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Activate a testmode personalization design.
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`
///
/// - `personalization_design`, in the path: Personalization design. At most 5000 characters.
///
/// Feature: `test_helpers`.
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
pub fn activate(
    personalization_design: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
) -> Activate {
    Activate {
        personalization_design: personalization_design.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.issuing.personalization_designs.activate`](activate()).
///
/// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate` (`PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate`).
#[doc(
    alias = "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate"
)]
#[doc(
    alias = "posttesthelpersissuingpersonalizationdesignspersonalizationdesignactivate"
)]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Activate {
    personalization_design: rt::Id<crate::issuing::PersonalizationDesign>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Activate {
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
    Activate;
    0 => personalization_design "personalization_design" required path;
    1 => expand "expand";
}
rt::request! {
    Activate -> crate::issuing::PersonalizationDesign;
    "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate" Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" Form;
}
