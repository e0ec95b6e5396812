// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::climate::RemovalsLocation;
use crate::rt;

/// A company that removes carbon for the products of Climate, with where and how it does so.
///
/// The `climate.supplier` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/climate/suppliers/object)
///
/// Contract: `#/components/schemas/climate.supplier`.
///
/// Feature: `climate`.
#[non_exhaustive]
pub struct Supplier {
    /// Names this object in other calls.
    pub id: rt::Id<Supplier>,
    /// A page about the supplier.
    pub info_url: String,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Where the supplier works.
    pub locations: Vec<RemovalsLocation>,
    /// Who removes the carbon.
    pub name: String,
    /// How the supplier takes carbon out of the air. `biomass_carbon_removal_and_storage`, `direct_air_capture`, `enhanced_weathering` or `marine_carbon_removal`.
    pub removal_pathway: SupplierRemovalPathway,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// How the supplier takes carbon out of the air.
///
/// The values of `removal_pathway`.
///
/// Contract: `#/components/schemas/climate.supplier/properties/removal_pathway`.
///
/// Feature: `climate`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SupplierRemovalPathway {
    /// `biomass_carbon_removal_and_storage`: Plants take up carbon, which is then stored for good.
    BiomassCarbonRemovalAndStorage,
    /// `direct_air_capture`: Machines take carbon out of the air and store it.
    DirectAirCapture,
    /// `enhanced_weathering`: Ground rock binds carbon faster than nature does.
    EnhancedWeathering,
    /// `marine_carbon_removal`: The sea is made to take up more carbon.
    MarineCarbonRemoval,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::record! {
    Supplier;
    const "object" = Str("climate.supplier");
    0 => id "id" required;
    1 => info_url "info_url" required;
    2 => livemode = false "livemode" required;
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
