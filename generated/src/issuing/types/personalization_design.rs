// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::PhysicalBundle;
use crate::issuing::PhysicalBundleStatus;
use crate::rt;

/// What your cards look like: logo and the text on the letter they come with, on an [issuing physical bundle](crate::issuing::PhysicalBundle). Stripe reviews it before it can be used.
///
/// The `issuing.personalization_design` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/personalization_designs/object)
///
/// Contract: `#/components/schemas/issuing.personalization_design`.
#[non_exhaustive]
pub struct PersonalizationDesign {
    /// The logo on the card: a PNG of 1000 by 200 pixels, black on white without grays, uploaded with the purpose `issuing_logo`. An id; the object itself when `card_logo` is expanded. May be null.
    pub card_logo: Option<rt::Expandable<File>>,
    /// The text of the letter that comes with the card. The bundle must allow one. May be null.
    pub carrier_text: Option<Box<PersonalizationDesignCarrierText>>,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Names this object in other calls.
    pub id: rt::Id<PersonalizationDesign>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own fixed name of the design, up to 200 letters, to find it without its id. May be null.
    pub lookup_key: Option<String>,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The name by which you tell the design from others. May be null.
    pub name: Option<String>,
    /// The kit of card, carrier and envelope that the design is for. An id; the object itself when `physical_bundle` is expanded.
    pub physical_bundle: rt::Expandable<PhysicalBundle>,
    /// Whether the design is the one for new cards that name none.
    pub preferences: PersonalizationDesignPreferences,
    /// Why Stripe rejected the design.
    pub rejection_reasons: PersonalizationDesignRejectionReasons,
    /// Whether cards can be made with the design: only if `active`. `active`, `inactive`, `rejected` or `review`.
    pub status: PhysicalBundleStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The text of the letter that comes with the card.
///
/// Contract: `#/components/schemas/issuing_personalization_design_carrier_text`.
#[non_exhaustive]
pub struct PersonalizationDesignCarrierText {
    /// The text at the foot of the letter that the card comes with. May be null.
    pub footer_body: Option<String>,
    /// The title above the text at the foot of the letter. May be null.
    pub footer_title: Option<String>,
    /// The text at the head of the letter that the card comes with. May be null.
    pub header_body: Option<String>,
    /// The title above the text at the head of the letter. May be null.
    pub header_title: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the design is the one for new cards that name none.
///
/// Contract: `#/components/schemas/issuing_personalization_design_preferences`.
#[non_exhaustive]
pub struct PersonalizationDesignPreferences {
    /// Whether cards are made with this design unless they name another. Without one, a connected account uses its platform's.
    pub is_default: bool,
    /// Whether cards of connected accounts without a default of their own are made with this design. May be null.
    pub is_platform_default: Option<bool>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why Stripe rejected the design.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons`.
#[non_exhaustive]
pub struct PersonalizationDesignRejectionReasons {
    /// Why the logo was turned down. `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. May be null.
    pub card_logo: Option<Vec<PersonalizationDesignRejectionReasonsCardLogo>>,
    /// Why the letter's text was turned down. `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`, `other`, `other_entity` or `promotional_material`. May be null.
    pub carrier_text: Option<Vec<PersonalizationDesignRejectionReasonsCarrierText>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why the logo was turned down.
///
/// The values of `card_logo[]`.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons/properties/card_logo/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonalizationDesignRejectionReasonsCardLogo {
    /// `geographic_location`: It names or shows places in a way that isn't allowed.
    GeographicLocation,
    /// `inappropriate`: It offends, or isn't decent.
    Inappropriate,
    /// `network_name`: It names or shows a card network.
    NetworkName,
    /// `non_binary_image`: The image isn't pure black and white.
    NonBinaryImage,
    /// `non_fiat_currency`: It refers to cryptocurrency or other money that isn't official.
    NonFiatCurrency,
    /// `other`: Another reason.
    Other,
    /// `other_entity`: It names or shows another company or organization.
    OtherEntity,
    /// `promotional_material`: It advertises.
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the letter's text was turned down.
///
/// The values of `carrier_text[]`.
///
/// Contract: `#/components/schemas/issuing_personalization_design_rejection_reasons/properties/carrier_text/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PersonalizationDesignRejectionReasonsCarrierText {
    /// `geographic_location`: It names or shows places in a way that isn't allowed.
    GeographicLocation,
    /// `inappropriate`: It offends, or isn't decent.
    Inappropriate,
    /// `network_name`: It names or shows a card network.
    NetworkName,
    /// `non_fiat_currency`: It refers to cryptocurrency or other money that isn't official.
    NonFiatCurrency,
    /// `other`: Another reason.
    Other,
    /// `other_entity`: It names or shows another company or organization.
    OtherEntity,
    /// `promotional_material`: It advertises.
    PromotionalMaterial,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    PersonalizationDesign;
    const "object" = Str("issuing.personalization_design");
    0 => card_logo = None "card_logo";
    1 => carrier_text = None "carrier_text";
    2 => created "created" required;
    3 => id "id" required;
    4 => livemode = false "livemode" required;
    5 => lookup_key = None "lookup_key";
    6 => metadata "metadata" required;
    7 => name = None "name";
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
    0 => footer_body = None "footer_body";
    1 => footer_title = None "footer_title";
    2 => header_body = None "header_body";
    3 => header_title = None "header_title";
}

rt::record! {
    PersonalizationDesignPreferences;
    0 => is_default = false "is_default" required;
    1 => is_platform_default = None "is_platform_default";
}

rt::record! {
    PersonalizationDesignRejectionReasons;
    0 => card_logo = None "card_logo";
    1 => carrier_text = None "carrier_text";
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
