// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The person's race, as they state it.
///
/// The values of `race[]`.
///
/// Contract: `#/components/schemas/person_race_details/properties/race/items`.
///
/// Feature: `accounts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RaceDetailsRace {
    /// `african_american`
    AfricanAmerican,
    /// `american_indian_or_alaska_native`
    AmericanIndianOrAlaskaNative,
    /// `asian`
    Asian,
    /// `asian_indian`
    AsianIndian,
    /// `black_or_african_american`
    BlackOrAfricanAmerican,
    /// `chinese`
    Chinese,
    /// `ethiopian`
    Ethiopian,
    /// `filipino`
    Filipino,
    /// `guamanian_or_chamorro`
    GuamanianOrChamorro,
    /// `haitian`
    Haitian,
    /// `jamaican`
    Jamaican,
    /// `japanese`
    Japanese,
    /// `korean`
    Korean,
    /// `native_hawaiian`
    NativeHawaiian,
    /// `native_hawaiian_or_other_pacific_islander`
    NativeHawaiianOrOtherPacificIslander,
    /// `nigerian`
    Nigerian,
    /// `other_asian`
    OtherAsian,
    /// `other_black_or_african_american`
    OtherBlackOrAfricanAmerican,
    /// `other_pacific_islander`
    OtherPacificIslander,
    /// `prefer_not_to_answer`: The person chose not to say.
    PreferNotToAnswer,
    /// `samoan`
    Samoan,
    /// `somali`
    Somali,
    /// `vietnamese`
    Vietnamese,
    /// `white`
    White,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    RaceDetailsRace;
    0 => AfricanAmerican "african_american";
    1 => AmericanIndianOrAlaskaNative "american_indian_or_alaska_native";
    2 => Asian "asian";
    3 => AsianIndian "asian_indian";
    4 => BlackOrAfricanAmerican "black_or_african_american";
    5 => Chinese "chinese";
    6 => Ethiopian "ethiopian";
    7 => Filipino "filipino";
    8 => GuamanianOrChamorro "guamanian_or_chamorro";
    9 => Haitian "haitian";
    10 => Jamaican "jamaican";
    11 => Japanese "japanese";
    12 => Korean "korean";
    13 => NativeHawaiian "native_hawaiian";
    14 => NativeHawaiianOrOtherPacificIslander "native_hawaiian_or_other_pacific_islander";
    15 => Nigerian "nigerian";
    16 => OtherAsian "other_asian";
    17 => OtherBlackOrAfricanAmerican "other_black_or_african_american";
    18 => OtherPacificIslander "other_pacific_islander";
    19 => PreferNotToAnswer "prefer_not_to_answer";
    20 => Samoan "samoan";
    21 => Somali "somali";
    22 => Vietnamese "vietnamese";
    23 => White "white";
}
