// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::RemovalsLocation;
use crate::rt;

/// The `climate.supplier` object.
///
/// Contract: `#/components/schemas/climate.supplier`.
///
/// Feature: `climate`.
#[derive(Default)]
#[non_exhaustive]
pub struct Supplier {
    /// Id. At most 5000 characters.
    pub id: rt::Id<Supplier>,
    /// Info url. At most 5000 characters.
    pub info_url: String,
    /// Livemode.
    pub livemode: bool,
    /// Locations.
    pub locations: Vec<RemovalsLocation>,
    /// Name. At most 5000 characters.
    pub name: String,
    /// Removal pathway. `biomass_carbon_removal_and_storage`, `direct_air_capture`, `enhanced_weathering` or `marine_carbon_removal`.
    pub removal_pathway: SupplierRemovalPathway,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `removal_pathway`.
///
/// Contract: `#/components/schemas/climate.supplier/properties/removal_pathway`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SupplierRemovalPathway {
    /// `biomass_carbon_removal_and_storage`
    BiomassCarbonRemovalAndStorage,
    /// `direct_air_capture`
    DirectAirCapture,
    /// `enhanced_weathering`
    EnhancedWeathering,
    /// `marine_carbon_removal`
    MarineCarbonRemoval,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Supplier;
    const "object" = Str("climate.supplier");
    0 => id "id" required;
    1 => info_url "info_url" required;
    2 => livemode "livemode" required;
    3 => locations "locations" required;
    4 => name "name" required;
    5 => removal_pathway "removal_pathway" required;
}

rt::open_enum! {
    SupplierRemovalPathway;
    0 => BiomassCarbonRemovalAndStorage "biomass_carbon_removal_and_storage";
    1 => DirectAirCapture "direct_air_capture";
    2 => EnhancedWeathering "enhanced_weathering";
    3 => MarineCarbonRemoval "marine_carbon_removal";
}
