// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a cardholder.
///
/// `POST /v1/issuing/cardholders/{cardholder}`
///
/// - `cardholder`, in the path: Cardholder. At most 5000 characters.
///
/// Feature: `issuing`.
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
pub fn update(cardholder: impl Into<rt::Id<crate::issuing::Cardholder>>) -> Update {
    Update {
        cardholder: cardholder.into(),
        ..Default::default()
    }
}
/// The request of [`issuing.cardholders.update`](update()).
///
/// `POST /v1/issuing/cardholders/{cardholder}` (`PostIssuingCardholdersCardholder`).
#[doc(alias = "PostIssuingCardholdersCardholder")]
#[doc(alias = "postissuingcardholderscardholder")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    cardholder: rt::Id<crate::issuing::Cardholder>,
    billing: Option<Box<crate::issuing::cardholders::params::Billing>>,
    company: Option<Box<crate::issuing::cardholders::params::Company>>,
    email: Option<String>,
    expand: Option<Vec<String>>,
    individual: Option<Box<crate::issuing::cardholders::params::Individual>>,
    metadata: Option<rt::Metadata>,
    phone_number: Option<String>,
    preferred_locales: Option<Vec<crate::issuing::CardholderPreferredLocale>>,
    spending_controls: Option<
        Box<crate::issuing::cardholders::params::SpendingControls>,
    >,
    status: Option<crate::issuing::cardholders::params::Status>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Billing.
    pub fn billing(
        mut self,
        value: crate::issuing::cardholders::params::Billing,
    ) -> Self {
        self.billing = Some(Box::new(value));
        self
    }
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
    Update;
    0 => cardholder "cardholder" required path;
    1 => billing "billing";
    2 => company "company";
    3 => email "email" sensitive;
    4 => expand "expand";
    5 => individual "individual";
    6 => metadata "metadata";
    7 => phone_number "phone_number" sensitive;
    8 => preferred_locales "preferred_locales";
    9 => spending_controls "spending_controls";
    10 => status "status";
}
rt::request! {
    Update -> crate::issuing::Cardholder;
    "PostIssuingCardholdersCardholder" Post "/v1/issuing/cardholders/{cardholder}" Form;
}
