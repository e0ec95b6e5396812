// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a personalization design.
///
/// `GET /v1/issuing/personalization_designs/{personalization_design}`
///
/// - `personalization_design`, in the path: Personalization design. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
pub fn retrieve(
    personalization_design: impl Into<rt::Id<crate::issuing::PersonalizationDesign>>,
) -> Retrieve {
    Retrieve {
        personalization_design: personalization_design.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.personalization_designs.retrieve`](retrieve()).
///
/// `GET /v1/issuing/personalization_designs/{personalization_design}` (`GetIssuingPersonalizationDesignsPersonalizationDesign`).
#[doc(alias = "GetIssuingPersonalizationDesignsPersonalizationDesign")]
#[doc(alias = "getissuingpersonalizationdesignspersonalizationdesign")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    personalization_design: rt::Id<crate::issuing::PersonalizationDesign>,
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
            crate::ExpandPath<crate::issuing::PersonalizationDesign>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => personalization_design "personalization_design" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::issuing::PersonalizationDesign;
    "GetIssuingPersonalizationDesignsPersonalizationDesign" Get "/v1/issuing/personalization_designs/{personalization_design}" Query;
}
impl rt::Retrieve for crate::issuing::PersonalizationDesign {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}
