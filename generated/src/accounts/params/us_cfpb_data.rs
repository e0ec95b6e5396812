// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::accounts::EthnicityDetailsEthnicity;
use crate::accounts::RaceDetailsRace;
use crate::rt;

/// The person's ethnicity, as US rules on lending data ask for it.
///
/// The parameters of `us_cfpb_data.ethnicity_details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data/properties/ethnicity_details`.
#[derive(Clone)]
#[must_use]
pub struct EthnicityDetails(rt::Params);

impl EthnicityDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's ethnicity, as US rules on lending data ask for it. `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`, `other_hispanic_or_latino`, `prefer_not_to_answer` or `puerto_rican`. An empty list says that there are none. A second call replaces the first.
    pub fn ethnicity<K>(
        self,
        value: impl rt::MaybeList<EthnicityDetailsEthnicity, K>,
    ) -> Self {
        Self(self.0.maybe_list::<EthnicityDetailsEthnicity, K>(0, value))
    }

    /// The person's origin in words, if none of the choices fits.
    pub fn ethnicity_other<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The person's race, as they state it.
///
/// The parameters of `us_cfpb_data.race_details`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data/properties/race_details`.
#[derive(Clone)]
#[must_use]
pub struct RaceDetails(rt::Params);

impl RaceDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's race, as they state it. An empty list says that there are none. A second call replaces the first.
    pub fn race<K>(self, value: impl rt::MaybeList<RaceDetailsRace, K>) -> Self {
        Self(self.0.maybe_list::<RaceDetailsRace, K>(0, value))
    }

    /// The person's race in their own words, if `other` was chosen.
    pub fn race_other<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The person's ethnicity, race and gender, as US rules on lending data ask for them.
///
/// The parameters of `us_cfpb_data`.
///
/// Contract: `#/paths/~1v1~1accounts~1{account}~1people/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/us_cfpb_data`.
#[derive(Clone)]
#[must_use]
pub struct UsCfpbData(rt::Params);

impl UsCfpbData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The person's ethnicity, as US rules on lending data ask for it.
    pub fn ethnicity_details<K>(
        self,
        value: impl rt::Maybe<EthnicityDetails, K>,
    ) -> Self {
        Self(self.0.maybe::<EthnicityDetails, K>(0, value))
    }

    /// The person's race, as they state it.
    pub fn race_details<K>(self, value: impl rt::Maybe<RaceDetails, K>) -> Self {
        Self(self.0.maybe::<RaceDetails, K>(1, value))
    }

    /// The person's gender in their own words, as US rules on lending data ask for it.
    pub fn self_identified_gender<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    EthnicityDetails;
    "ethnicity": Vec<EthnicityDetailsEthnicity>;
    "ethnicity_other": String;
}

rt::params! {
    RaceDetails;
    "race": Vec<RaceDetailsRace>;
    "race_other": String;
}

rt::params! {
    UsCfpbData;
    "ethnicity_details": EthnicityDetails;
    "race_details": RaceDetails;
    "self_identified_gender" sensitive: String;
}
