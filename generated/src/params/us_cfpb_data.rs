// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `us_cfpb_data.ethnicity_details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data/properties/ethnicity_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct EthnicityDetails {
    ethnicity: Option<Vec<crate::accounts::PersonEthnicityDetailsEthnicity>>,
    ethnicity_other: Option<String>,
    extra: rt::Extra,
}
impl EthnicityDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ethnicity. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`.
    pub fn ethnicity(
        mut self,
        value: impl IntoIterator<Item = crate::accounts::PersonEthnicityDetailsEthnicity>,
    ) -> Self {
        self.ethnicity = Some(value.into_iter().collect());
        self
    }
    /// Ethnicity other. At most 5000 characters.
    pub fn ethnicity_other(mut self, value: impl Into<String>) -> Self {
        self.ethnicity_other = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    EthnicityDetails;
    0 => ethnicity "ethnicity";
    1 => ethnicity_other "ethnicity_other";
}
/// The parameters of `us_cfpb_data.race_details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data/properties/race_details`.
#[derive(Clone, Default)]
#[must_use]
pub struct RaceDetails {
    race: Option<Vec<crate::accounts::PersonRaceDetailsRace>>,
    race_other: Option<String>,
    extra: rt::Extra,
}
impl RaceDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Race.
    pub fn race(
        mut self,
        value: impl IntoIterator<Item = crate::accounts::PersonRaceDetailsRace>,
    ) -> Self {
        self.race = Some(value.into_iter().collect());
        self
    }
    /// Race other. At most 5000 characters.
    pub fn race_other(mut self, value: impl Into<String>) -> Self {
        self.race_other = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    RaceDetails;
    0 => race "race";
    1 => race_other "race_other";
}
/// The parameters of `us_cfpb_data`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsCfpbData {
    ethnicity_details: Option<Box<EthnicityDetails>>,
    race_details: Option<Box<RaceDetails>>,
    self_identified_gender: Option<String>,
    extra: rt::Extra,
}
impl UsCfpbData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }
    /// Ethnicity details.
    pub fn ethnicity_details(mut self, value: EthnicityDetails) -> Self {
        self.ethnicity_details = Some(Box::new(value));
        self
    }
    /// Race details.
    pub fn race_details(mut self, value: RaceDetails) -> Self {
        self.race_details = Some(Box::new(value));
        self
    }
    /// Self identified gender. At most 5000 characters.
    pub fn self_identified_gender(mut self, value: impl Into<String>) -> Self {
        self.self_identified_gender = Some(value.into());
        self
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    UsCfpbData;
    0 => ethnicity_details "ethnicity_details";
    1 => race_details "race_details";
    2 => self_identified_gender "self_identified_gender" sensitive;
}
