// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a cardholder.
///
/// `POST /v1/issuing/cardholders`
///
/// - `billing`, in the body: Billing.
/// - `name`, in the body: Name.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
pub fn create(
    billing: crate::issuing::cardholders::params::Billing,
    name: impl Into<String>,
) -> Create {
    Create {
        billing,
        name: name.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.cardholders.create`](create()).
///
/// `POST /v1/issuing/cardholders` (`PostIssuingCardholders`).
#[doc(alias = "PostIssuingCardholders")]
#[doc(alias = "postissuingcardholders")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    billing: crate::issuing::cardholders::params::Billing,
    company: Option<Box<crate::issuing::cardholders::params::Company>>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    individual: Option<Box<crate::issuing::cardholders::params::Individual>>,
    metadata: Option<rt::Metadata>,
    name: String,
    phone_number: Option<String>,
    preferred_locales: Option<Vec<crate::issuing::CardholderPreferredLocale>>,
    spending_controls: Option<
        Box<crate::issuing::cardholders::params::SpendingControls>,
    >,
    status: Option<crate::issuing::cardholders::params::Status>,
    r#type: Option<crate::issuing::cardholders::params::Type>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Company.
    pub fn company(
        mut self,
        value: crate::issuing::cardholders::params::Company,
    ) -> Self {
        self.company = Some(Box::new(value));
        self
    }
    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Individual.
    pub fn individual(
        mut self,
        value: crate::issuing::cardholders::params::Individual,
    ) -> Self {
        self.individual = Some(Box::new(value));
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Phone number.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Preferred locales. `de`, `en`, `es`, `fr` or `it`.
    pub fn preferred_locales(
        mut self,
        value: impl IntoIterator<Item = crate::issuing::CardholderPreferredLocale>,
    ) -> Self {
        self.preferred_locales = Some(value.into_iter().collect());
        self
    }
    /// Spending controls.
    pub fn spending_controls(
        mut self,
        value: crate::issuing::cardholders::params::SpendingControls,
    ) -> Self {
        self.spending_controls = Some(Box::new(value));
        self
    }
    /// Status. `active` or `inactive`.
    pub fn status(mut self, value: crate::issuing::cardholders::params::Status) -> Self {
        self.status = Some(value);
        self
    }
    /// Type. `company` or `individual`.
    pub fn r#type(mut self, value: crate::issuing::cardholders::params::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::issuing::Cardholder>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => billing "billing" required;
    1 => company "company";
    2 => email "email" sensitive;
    3 => expand "expand";
    4 => individual "individual";
    5 => metadata "metadata";
    6 => name "name" required sensitive;
    7 => phone_number "phone_number" sensitive;
    8 => preferred_locales "preferred_locales";
    9 => spending_controls "spending_controls";
    10 => status "status";
    11 => r#type "type";
}
rt::request! {
    Create -> crate::issuing::Cardholder;
    "PostIssuingCardholders" Post "/v1/issuing/cardholders" Form;
}
