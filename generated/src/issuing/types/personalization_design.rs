// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::PhysicalBundle;
use crate::issuing::PhysicalBundleStatus;
use crate::rt;

/// The `issuing.personalization_design` object.
///
/// Contract: `#/components/schemas/issuing.personalization_design`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizationDesign {
    /// Card logo. An id; the object itself when `card_logo` is expanded. May be null.
    pub card_logo: Option<rt::Expandable<File>>,
    /// Carrier text. May be null.
    pub carrier_text: Option<Box<PersonalizationDesignCarrierText>>,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Id. At most 5000 characters.
    pub id: rt::Id<PersonalizationDesign>,
    /// Livemode.
    pub livemode: bool,
    /// Lookup key. At most 5000 characters. May be null.
    pub lookup_key: Option<String>,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters. May be null.
    pub name: Option<String>,
    /// Physical bundle. An id; the object itself when `physical_bundle` is expanded.
    pub physical_bundle: rt::Expandable<PhysicalBundle>,
    /// Preferences.
    pub preferences: PersonalizationDesignPreferences,
    /// Rejection reasons.
    pub rejection_reasons: PersonalizationDesignRejectionReasons,
    /// Status. `active`, `inactive`, `rejected` or `review`.
    pub status: PhysicalBundleStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing personalization design carrier text.
///
/// Contract: `#/components/schemas/issuing_personalization_design_carrier_text`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizationDesignCarrierText {
    /// Footer body. At most 5000 characters. May be null.
    pub footer_body: Option<String>,
    /// Footer title. At most 5000 characters. May be null.
    pub footer_title: Option<String>,
    /// Header body. At most 5000 characters. May be null.
    pub header_body: Option<String>,
    /// Header title. At most 5000 characters. May be null.
    pub header_title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing personalization design preferences.
///
/// Contract: `#/components/schemas/issuing_personalization_design_preferences`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizationDesignPreferences {
    /// Is default.
    pub is_default: bool,
    /// Is platform default. May be null.
    pub is_platform_default: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Issuing personalization design rejection reasons.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons`.
#[derive(Default)]
#[non_exhaustive]
pub struct PersonalizationDesignRejectionReasons {
    /// Card logo. `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. May be null.
    pub card_logo: Option<Vec<PersonalizationDesignRejectionReasonsCardLogo>>,
    /// Carrier text. `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. May be null.
    pub carrier_text: Option<Vec<PersonalizationDesignRejectionReasonsCarrierText>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `card_logo[]`.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons/properties/card_logo/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonalizationDesignRejectionReasonsCardLogo {
    /// `geographic_location`
    GeographicLocation,
    /// `inappropriate`
    Inappropriate,
    /// `network_name`
    NetworkName,
    /// `non_binary_image`
    NonBinaryImage,
    /// `non_fiat_currency`
    NonFiatCurrency,
    /// `other`
    Other,
    /// `other_entity`
    OtherEntity,
    /// `promotional_material`
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `carrier_text[]`.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons/properties/carrier_text/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonalizationDesignRejectionReasonsCarrierText {
    /// `geographic_location`
    GeographicLocation,
    /// `inappropriate`
    Inappropriate,
    /// `network_name`
    NetworkName,
    /// `non_fiat_currency`
    NonFiatCurrency,
    /// `other`
    Other,
    /// `other_entity`
    OtherEntity,
    /// `promotional_material`
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PersonalizationDesign;
    const "object" = Str("issuing.personalization_design");
    0 => card_logo "card_logo";
    1 => carrier_text "carrier_text";
    2 => created "created" required;
    3 => id "id" required;
    4 => livemode "livemode" required;
    5 => lookup_key "lookup_key";
    6 => metadata "metadata" required;
    7 => name "name";
    8 => physical_bundle "physical_bundle" required;
    9 => preferences "preferences" required;
    10 => rejection_reasons "rejection_reasons" required;
    11 => status "status" required;
}

rt::expandable! {
    crate::ExpandPath;
    PersonalizationDesign;
    card_logo "card_logo" => File;
    carrier_text "carrier_text" => PersonalizationDesignCarrierText;
    physical_bundle "physical_bundle" => PhysicalBundle;
}

rt::record! {
    PersonalizationDesignCarrierText;
    0 => footer_body "footer_body";
    1 => footer_title "footer_title";
    2 => header_body "header_body";
    3 => header_title "header_title";
}

rt::record! {
    PersonalizationDesignPreferences;
    0 => is_default "is_default" required;
    1 => is_platform_default "is_platform_default";
}

rt::record! {
    PersonalizationDesignRejectionReasons;
    0 => card_logo "card_logo";
    1 => carrier_text "carrier_text";
}

rt::open_enum! {
    PersonalizationDesignRejectionReasonsCardLogo;
    0 => GeographicLocation "geographic_location";
    1 => Inappropriate "inappropriate";
    2 => NetworkName "network_name";
    3 => NonBinaryImage "non_binary_image";
    4 => NonFiatCurrency "non_fiat_currency";
    5 => Other "other";
    6 => OtherEntity "other_entity";
    7 => PromotionalMaterial "promotional_material";
}

rt::open_enum! {
    PersonalizationDesignRejectionReasonsCarrierText;
    0 => GeographicLocation "geographic_location";
    1 => Inappropriate "inappropriate";
    2 => NetworkName "network_name";
    3 => NonFiatCurrency "non_fiat_currency";
    4 => Other "other";
    5 => OtherEntity "other_entity";
    6 => PromotionalMaterial "promotional_material";
}
