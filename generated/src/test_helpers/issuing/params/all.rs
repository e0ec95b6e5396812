// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What the driver entered at the pump, such as mileage or a driver's number.
///
/// The parameters of `fleet.cardholder_prompt_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/cardholder_prompt_data`.
#[derive(Clone)]
#[must_use]
pub struct CardholderPromptData(rt::Params);

impl CardholderPromptData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the driver typed in as their id at the pump.
    pub fn driver_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// What the vehicle's odometer shows, as the driver typed it in at the pump.
    pub fn odometer(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// An id that the driver entered at the pump, where the question didn't say which one it was.
    pub fn unspecified_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The id that the driver entered at the pump.
    pub fn user_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The number of the vehicle that the driver entered at the pump.
    pub fn vehicle_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What kind of business the seller is, in a word: `taxicabs_limousines`.
///
/// The values of `merchant_data.category`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/merchant_data/properties/category`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Category {
    /// `ac_refrigeration_repair`
    AcRefrigerationRepair,
    /// `accounting_bookkeeping_services`
    AccountingBookkeepingServices,
    /// `advertising_services`
    AdvertisingServices,
    /// `agricultural_cooperative`
    AgriculturalCooperative,
    /// `airlines_air_carriers`
    AirlinesAirCarriers,
    /// `airports_flying_fields`
    AirportsFlyingFields,
    /// `ambulance_services`
    AmbulanceServices,
    /// `amusement_parks_carnivals`
    AmusementParksCarnivals,
    /// `antique_reproductions`
    AntiqueReproductions,
    /// `antique_shops`
    AntiqueShops,
    /// `aquariums`
    Aquariums,
    /// `architectural_surveying_services`
    ArchitecturalSurveyingServices,
    /// `art_dealers_and_galleries`
    ArtDealersAndGalleries,
    /// `artists_supply_and_craft_shops`
    ArtistsSupplyAndCraftShops,
    /// `auto_and_home_supply_stores`
    AutoAndHomeSupplyStores,
    /// `auto_body_repair_shops`
    AutoBodyRepairShops,
    /// `auto_paint_shops`
    AutoPaintShops,
    /// `auto_service_shops`
    AutoServiceShops,
    /// `automated_cash_disburse`
    AutomatedCashDisburse,
    /// `automated_fuel_dispensers`
    AutomatedFuelDispensers,
    /// `automobile_associations`
    AutomobileAssociations,
    /// `automotive_parts_and_accessories_stores`
    AutomotivePartsAndAccessoriesStores,
    /// `automotive_tire_stores`
    AutomotiveTireStores,
    /// `bail_and_bond_payments`
    BailAndBondPayments,
    /// `bakeries`
    Bakeries,
    /// `bands_orchestras`
    BandsOrchestras,
    /// `barber_and_beauty_shops`
    BarberAndBeautyShops,
    /// `betting_casino_gambling`
    BettingCasinoGambling,
    /// `bicycle_shops`
    BicycleShops,
    /// `billiard_pool_establishments`
    BilliardPoolEstablishments,
    /// `boat_dealers`
    BoatDealers,
    /// `boat_rentals_and_leases`
    BoatRentalsAndLeases,
    /// `book_stores`
    BookStores,
    /// `books_periodicals_and_newspapers`
    BooksPeriodicalsAndNewspapers,
    /// `bowling_alleys`
    BowlingAlleys,
    /// `bus_lines`
    BusLines,
    /// `business_secretarial_schools`
    BusinessSecretarialSchools,
    /// `buying_shopping_services`
    BuyingShoppingServices,
    /// `cable_satellite_and_other_pay_television_and_radio`
    CableSatelliteAndOtherPayTelevisionAndRadio,
    /// `camera_and_photographic_supply_stores`
    CameraAndPhotographicSupplyStores,
    /// `candy_nut_and_confectionery_stores`
    CandyNutAndConfectioneryStores,
    /// `car_and_truck_dealers_new_used`
    CarAndTruckDealersNewUsed,
    /// `car_and_truck_dealers_used_only`
    CarAndTruckDealersUsedOnly,
    /// `car_rental_agencies`
    CarRentalAgencies,
    /// `car_washes`
    CarWashes,
    /// `carpentry_services`
    CarpentryServices,
    /// `carpet_upholstery_cleaning`
    CarpetUpholsteryCleaning,
    /// `caterers`
    Caterers,
    /// `charitable_and_social_service_organizations_fundraising`
    CharitableAndSocialServiceOrganizationsFundraising,
    /// `chemicals_and_allied_products`
    ChemicalsAndAlliedProducts,
    /// `child_care_services`
    ChildCareServices,
    /// `childrens_and_infants_wear_stores`
    ChildrensAndInfantsWearStores,
    /// `chiropodists_podiatrists`
    ChiropodistsPodiatrists,
    /// `chiropractors`
    Chiropractors,
    /// `cigar_stores_and_stands`
    CigarStoresAndStands,
    /// `civic_social_fraternal_associations`
    CivicSocialFraternalAssociations,
    /// `cleaning_and_maintenance`
    CleaningAndMaintenance,
    /// `clothing_rental`
    ClothingRental,
    /// `colleges_universities`
    CollegesUniversities,
    /// `commercial_equipment`
    CommercialEquipment,
    /// `commercial_footwear`
    CommercialFootwear,
    /// `commercial_photography_art_and_graphics`
    CommercialPhotographyArtAndGraphics,
    /// `commuter_transport_and_ferries`
    CommuterTransportAndFerries,
    /// `computer_network_services`
    ComputerNetworkServices,
    /// `computer_programming`
    ComputerProgramming,
    /// `computer_repair`
    ComputerRepair,
    /// `computer_software_stores`
    ComputerSoftwareStores,
    /// `computers_peripherals_and_software`
    ComputersPeripheralsAndSoftware,
    /// `concrete_work_services`
    ConcreteWorkServices,
    /// `construction_materials`
    ConstructionMaterials,
    /// `consulting_public_relations`
    ConsultingPublicRelations,
    /// `correspondence_schools`
    CorrespondenceSchools,
    /// `cosmetic_stores`
    CosmeticStores,
    /// `counseling_services`
    CounselingServices,
    /// `country_clubs`
    CountryClubs,
    /// `courier_services`
    CourierServices,
    /// `court_costs`
    CourtCosts,
    /// `credit_reporting_agencies`
    CreditReportingAgencies,
    /// `cruise_lines`
    CruiseLines,
    /// `dairy_products_stores`
    DairyProductsStores,
    /// `dance_hall_studios_schools`
    DanceHallStudiosSchools,
    /// `dating_escort_services`
    DatingEscortServices,
    /// `dentists_orthodontists`
    DentistsOrthodontists,
    /// `department_stores`
    DepartmentStores,
    /// `detective_agencies`
    DetectiveAgencies,
    /// `digital_goods_applications`
    DigitalGoodsApplications,
    /// `digital_goods_games`
    DigitalGoodsGames,
    /// `digital_goods_large_volume`
    DigitalGoodsLargeVolume,
    /// `digital_goods_media`
    DigitalGoodsMedia,
    /// `direct_marketing_catalog_merchant`
    DirectMarketingCatalogMerchant,
    /// `direct_marketing_combination_catalog_and_retail_merchant`
    DirectMarketingCombinationCatalogAndRetailMerchant,
    /// `direct_marketing_inbound_telemarketing`
    DirectMarketingInboundTelemarketing,
    /// `direct_marketing_insurance_services`
    DirectMarketingInsuranceServices,
    /// `direct_marketing_other`
    DirectMarketingOther,
    /// `direct_marketing_outbound_telemarketing`
    DirectMarketingOutboundTelemarketing,
    /// `direct_marketing_subscription`
    DirectMarketingSubscription,
    /// `direct_marketing_travel`
    DirectMarketingTravel,
    /// `discount_stores`
    DiscountStores,
    /// `doctors`
    Doctors,
    /// `door_to_door_sales`
    DoorToDoorSales,
    /// `drapery_window_covering_and_upholstery_stores`
    DraperyWindowCoveringAndUpholsteryStores,
    /// `drinking_places`
    DrinkingPlaces,
    /// `drug_stores_and_pharmacies`
    DrugStoresAndPharmacies,
    /// `drugs_drug_proprietaries_and_druggist_sundries`
    DrugsDrugProprietariesAndDruggistSundries,
    /// `dry_cleaners`
    DryCleaners,
    /// `durable_goods`
    DurableGoods,
    /// `duty_free_stores`
    DutyFreeStores,
    /// `eating_places_restaurants`
    EatingPlacesRestaurants,
    /// `educational_services`
    EducationalServices,
    /// `electric_razor_stores`
    ElectricRazorStores,
    /// `electric_vehicle_charging`
    ElectricVehicleCharging,
    /// `electrical_parts_and_equipment`
    ElectricalPartsAndEquipment,
    /// `electrical_services`
    ElectricalServices,
    /// `electronics_repair_shops`
    ElectronicsRepairShops,
    /// `electronics_stores`
    ElectronicsStores,
    /// `elementary_secondary_schools`
    ElementarySecondarySchools,
    /// `emergency_services_gcas_visa_use_only`
    EmergencyServicesGcasVisaUseOnly,
    /// `employment_temp_agencies`
    EmploymentTempAgencies,
    /// `equipment_rental`
    EquipmentRental,
    /// `exterminating_services`
    ExterminatingServices,
    /// `family_clothing_stores`
    FamilyClothingStores,
    /// `fast_food_restaurants`
    FastFoodRestaurants,
    /// `financial_institutions`
    FinancialInstitutions,
    /// `fines_government_administrative_entities`
    FinesGovernmentAdministrativeEntities,
    /// `fireplace_fireplace_screens_and_accessories_stores`
    FireplaceFireplaceScreensAndAccessoriesStores,
    /// `floor_covering_stores`
    FloorCoveringStores,
    /// `florists`
    Florists,
    /// `florists_supplies_nursery_stock_and_flowers`
    FloristsSuppliesNurseryStockAndFlowers,
    /// `freezer_and_locker_meat_provisioners`
    FreezerAndLockerMeatProvisioners,
    /// `fuel_dealers_non_automotive`
    FuelDealersNonAutomotive,
    /// `funeral_services_crematories`
    FuneralServicesCrematories,
    /// `furniture_home_furnishings_and_equipment_stores_except_appliances`
    FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances,
    /// `furniture_repair_refinishing`
    FurnitureRepairRefinishing,
    /// `furriers_and_fur_shops`
    FurriersAndFurShops,
    /// `general_services`
    GeneralServices,
    /// `gift_card_novelty_and_souvenir_shops`
    GiftCardNoveltyAndSouvenirShops,
    /// `glass_paint_and_wallpaper_stores`
    GlassPaintAndWallpaperStores,
    /// `glassware_crystal_stores`
    GlasswareCrystalStores,
    /// `golf_courses_public`
    GolfCoursesPublic,
    /// `government_licensed_horse_dog_racing_us_region_only`
    GovernmentLicensedHorseDogRacingUsRegionOnly,
    /// `government_licensed_online_casions_online_gambling_us_region_only`
    GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly,
    /// `government_owned_lotteries_non_us_region`
    GovernmentOwnedLotteriesNonUsRegion,
    /// `government_owned_lotteries_us_region_only`
    GovernmentOwnedLotteriesUsRegionOnly,
    /// `government_services`
    GovernmentServices,
    /// `grocery_stores_supermarkets`
    GroceryStoresSupermarkets,
    /// `hardware_equipment_and_supplies`
    HardwareEquipmentAndSupplies,
    /// `hardware_stores`
    HardwareStores,
    /// `health_and_beauty_spas`
    HealthAndBeautySpas,
    /// `hearing_aids_sales_and_supplies`
    HearingAidsSalesAndSupplies,
    /// `heating_plumbing_a_c`
    HeatingPlumbingAC,
    /// `hobby_toy_and_game_shops`
    HobbyToyAndGameShops,
    /// `home_supply_warehouse_stores`
    HomeSupplyWarehouseStores,
    /// `hospitals`
    Hospitals,
    /// `hotels_motels_and_resorts`
    HotelsMotelsAndResorts,
    /// `household_appliance_stores`
    HouseholdApplianceStores,
    /// `industrial_supplies`
    IndustrialSupplies,
    /// `information_retrieval_services`
    InformationRetrievalServices,
    /// `insurance_default`
    InsuranceDefault,
    /// `insurance_underwriting_premiums`
    InsuranceUnderwritingPremiums,
    /// `intra_company_purchases`
    IntraCompanyPurchases,
    /// `jewelry_stores_watches_clocks_and_silverware_stores`
    JewelryStoresWatchesClocksAndSilverwareStores,
    /// `landscaping_services`
    LandscapingServices,
    /// `laundries`
    Laundries,
    /// `laundry_cleaning_services`
    LaundryCleaningServices,
    /// `legal_services_attorneys`
    LegalServicesAttorneys,
    /// `luggage_and_leather_goods_stores`
    LuggageAndLeatherGoodsStores,
    /// `lumber_building_materials_stores`
    LumberBuildingMaterialsStores,
    /// `manual_cash_disburse`
    ManualCashDisburse,
    /// `marinas_service_and_supplies`
    MarinasServiceAndSupplies,
    /// `marketplaces`
    Marketplaces,
    /// `masonry_stonework_and_plaster`
    MasonryStoneworkAndPlaster,
    /// `massage_parlors`
    MassageParlors,
    /// `medical_and_dental_labs`
    MedicalAndDentalLabs,
    /// `medical_dental_ophthalmic_and_hospital_equipment_and_supplies`
    MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies,
    /// `medical_services`
    MedicalServices,
    /// `membership_organizations`
    MembershipOrganizations,
    /// `mens_and_boys_clothing_and_accessories_stores`
    MensAndBoysClothingAndAccessoriesStores,
    /// `mens_womens_clothing_stores`
    MensWomensClothingStores,
    /// `metal_service_centers`
    MetalServiceCenters,
    /// `miscellaneous_apparel_and_accessory_shops`
    MiscellaneousApparelAndAccessoryShops,
    /// `miscellaneous_auto_dealers`
    MiscellaneousAutoDealers,
    /// `miscellaneous_business_services`
    MiscellaneousBusinessServices,
    /// `miscellaneous_food_stores`
    MiscellaneousFoodStores,
    /// `miscellaneous_general_merchandise`
    MiscellaneousGeneralMerchandise,
    /// `miscellaneous_general_services`
    MiscellaneousGeneralServices,
    /// `miscellaneous_home_furnishing_specialty_stores`
    MiscellaneousHomeFurnishingSpecialtyStores,
    /// `miscellaneous_publishing_and_printing`
    MiscellaneousPublishingAndPrinting,
    /// `miscellaneous_recreation_services`
    MiscellaneousRecreationServices,
    /// `miscellaneous_repair_shops`
    MiscellaneousRepairShops,
    /// `miscellaneous_specialty_retail`
    MiscellaneousSpecialtyRetail,
    /// `mobile_home_dealers`
    MobileHomeDealers,
    /// `motion_picture_theaters`
    MotionPictureTheaters,
    /// `motor_freight_carriers_and_trucking`
    MotorFreightCarriersAndTrucking,
    /// `motor_homes_dealers`
    MotorHomesDealers,
    /// `motor_vehicle_supplies_and_new_parts`
    MotorVehicleSuppliesAndNewParts,
    /// `motorcycle_shops_and_dealers`
    MotorcycleShopsAndDealers,
    /// `motorcycle_shops_dealers`
    MotorcycleShopsDealers,
    /// `music_stores_musical_instruments_pianos_and_sheet_music`
    MusicStoresMusicalInstrumentsPianosAndSheetMusic,
    /// `news_dealers_and_newsstands`
    NewsDealersAndNewsstands,
    /// `non_fi_money_orders`
    NonFiMoneyOrders,
    /// `non_fi_stored_value_card_purchase_load`
    NonFiStoredValueCardPurchaseLoad,
    /// `nondurable_goods`
    NondurableGoods,
    /// `nurseries_lawn_and_garden_supply_stores`
    NurseriesLawnAndGardenSupplyStores,
    /// `nursing_personal_care`
    NursingPersonalCare,
    /// `office_and_commercial_furniture`
    OfficeAndCommercialFurniture,
    /// `opticians_eyeglasses`
    OpticiansEyeglasses,
    /// `optometrists_ophthalmologist`
    OptometristsOphthalmologist,
    /// `orthopedic_goods_prosthetic_devices`
    OrthopedicGoodsProstheticDevices,
    /// `osteopaths`
    Osteopaths,
    /// `package_stores_beer_wine_and_liquor`
    PackageStoresBeerWineAndLiquor,
    /// `paints_varnishes_and_supplies`
    PaintsVarnishesAndSupplies,
    /// `parking_lots_garages`
    ParkingLotsGarages,
    /// `passenger_railways`
    PassengerRailways,
    /// `pawn_shops`
    PawnShops,
    /// `pet_shops_pet_food_and_supplies`
    PetShopsPetFoodAndSupplies,
    /// `petroleum_and_petroleum_products`
    PetroleumAndPetroleumProducts,
    /// `photo_developing`
    PhotoDeveloping,
    /// `photographic_photocopy_microfilm_equipment_and_supplies`
    PhotographicPhotocopyMicrofilmEquipmentAndSupplies,
    /// `photographic_studios`
    PhotographicStudios,
    /// `picture_video_production`
    PictureVideoProduction,
    /// `piece_goods_notions_and_other_dry_goods`
    PieceGoodsNotionsAndOtherDryGoods,
    /// `plumbing_heating_equipment_and_supplies`
    PlumbingHeatingEquipmentAndSupplies,
    /// `political_organizations`
    PoliticalOrganizations,
    /// `postal_services_government_only`
    PostalServicesGovernmentOnly,
    /// `precious_stones_and_metals_watches_and_jewelry`
    PreciousStonesAndMetalsWatchesAndJewelry,
    /// `professional_services`
    ProfessionalServices,
    /// `public_warehousing_and_storage`
    PublicWarehousingAndStorage,
    /// `quick_copy_repro_and_blueprint`
    QuickCopyReproAndBlueprint,
    /// `railroads`
    Railroads,
    /// `real_estate_agents_and_managers_rentals`
    RealEstateAgentsAndManagersRentals,
    /// `record_stores`
    RecordStores,
    /// `recreational_vehicle_rentals`
    RecreationalVehicleRentals,
    /// `religious_goods_stores`
    ReligiousGoodsStores,
    /// `religious_organizations`
    ReligiousOrganizations,
    /// `roofing_siding_sheet_metal`
    RoofingSidingSheetMetal,
    /// `secretarial_support_services`
    SecretarialSupportServices,
    /// `security_brokers_dealers`
    SecurityBrokersDealers,
    /// `service_stations`
    ServiceStations,
    /// `sewing_needlework_fabric_and_piece_goods_stores`
    SewingNeedleworkFabricAndPieceGoodsStores,
    /// `shoe_repair_hat_cleaning`
    ShoeRepairHatCleaning,
    /// `shoe_stores`
    ShoeStores,
    /// `small_appliance_repair`
    SmallApplianceRepair,
    /// `snowmobile_dealers`
    SnowmobileDealers,
    /// `special_trade_services`
    SpecialTradeServices,
    /// `specialty_cleaning`
    SpecialtyCleaning,
    /// `sporting_goods_stores`
    SportingGoodsStores,
    /// `sporting_recreation_camps`
    SportingRecreationCamps,
    /// `sports_and_riding_apparel_stores`
    SportsAndRidingApparelStores,
    /// `sports_clubs_fields`
    SportsClubsFields,
    /// `stamp_and_coin_stores`
    StampAndCoinStores,
    /// `stationary_office_supplies_printing_and_writing_paper`
    StationaryOfficeSuppliesPrintingAndWritingPaper,
    /// `stationery_stores_office_and_school_supply_stores`
    StationeryStoresOfficeAndSchoolSupplyStores,
    /// `swimming_pools_sales`
    SwimmingPoolsSales,
    /// `t_ui_travel_germany`
    TUiTravelGermany,
    /// `tailors_alterations`
    TailorsAlterations,
    /// `tax_payments_government_agencies`
    TaxPaymentsGovernmentAgencies,
    /// `tax_preparation_services`
    TaxPreparationServices,
    /// `taxicabs_limousines`
    TaxicabsLimousines,
    /// `telecommunication_equipment_and_telephone_sales`
    TelecommunicationEquipmentAndTelephoneSales,
    /// `telecommunication_services`
    TelecommunicationServices,
    /// `telegraph_services`
    TelegraphServices,
    /// `tent_and_awning_shops`
    TentAndAwningShops,
    /// `testing_laboratories`
    TestingLaboratories,
    /// `theatrical_ticket_agencies`
    TheatricalTicketAgencies,
    /// `timeshares`
    Timeshares,
    /// `tire_retreading_and_repair`
    TireRetreadingAndRepair,
    /// `tolls_bridge_fees`
    TollsBridgeFees,
    /// `tourist_attractions_and_exhibits`
    TouristAttractionsAndExhibits,
    /// `towing_services`
    TowingServices,
    /// `trailer_parks_campgrounds`
    TrailerParksCampgrounds,
    /// `transportation_services`
    TransportationServices,
    /// `travel_agencies_tour_operators`
    TravelAgenciesTourOperators,
    /// `truck_stop_iteration`
    TruckStopIteration,
    /// `truck_utility_trailer_rentals`
    TruckUtilityTrailerRentals,
    /// `typesetting_plate_making_and_related_services`
    TypesettingPlateMakingAndRelatedServices,
    /// `typewriter_stores`
    TypewriterStores,
    /// `u_s_federal_government_agencies_or_departments`
    USFederalGovernmentAgenciesOrDepartments,
    /// `uniforms_commercial_clothing`
    UniformsCommercialClothing,
    /// `used_merchandise_and_secondhand_stores`
    UsedMerchandiseAndSecondhandStores,
    /// `utilities`
    Utilities,
    /// `variety_stores`
    VarietyStores,
    /// `veterinary_services`
    VeterinaryServices,
    /// `video_amusement_game_supplies`
    VideoAmusementGameSupplies,
    /// `video_game_arcades`
    VideoGameArcades,
    /// `video_tape_rental_stores`
    VideoTapeRentalStores,
    /// `vocational_trade_schools`
    VocationalTradeSchools,
    /// `watch_jewelry_repair`
    WatchJewelryRepair,
    /// `welding_repair`
    WeldingRepair,
    /// `wholesale_clubs`
    WholesaleClubs,
    /// `wig_and_toupee_stores`
    WigAndToupeeStores,
    /// `wires_money_orders`
    WiresMoneyOrders,
    /// `womens_accessory_and_specialty_shops`
    WomensAccessoryAndSpecialtyShops,
    /// `womens_ready_to_wear_stores`
    WomensReadyToWearStores,
    /// `wrecking_and_salvage_yards`
    WreckingAndSalvageYards,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
///
/// The parameters of `purchase_details.fleet`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details/properties/fleet`.
#[derive(Clone)]
#[must_use]
pub struct Fleet(rt::Params);

impl Fleet {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the driver entered at the pump, such as mileage or a driver's number. Which questions there are depends on the fleet card.
    pub fn cardholder_prompt_data<K>(
        self,
        value: impl rt::Maybe<CardholderPromptData, K>,
    ) -> Self {
        Self(self.0.maybe::<CardholderPromptData, K>(0, value))
    }

    /// Whether fuel is bought, or something else, or both. `fuel_and_non_fuel_purchase`, `fuel_purchase` or `non_fuel_purchase`.
    pub fn purchase_type<K>(self, value: impl rt::Maybe<PurchaseType, K>) -> Self {
        Self(self.0.maybe::<PurchaseType, K>(1, value))
    }

    /// What the made-up total is made of: fuel, other goods, taxes.
    pub fn reported_breakdown<K>(
        self,
        value: impl rt::Maybe<ReportedBreakdown, K>,
    ) -> Self {
        Self(self.0.maybe::<ReportedBreakdown, K>(2, value))
    }

    /// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel.
    pub fn service_type<K>(self, value: impl rt::Maybe<ServiceType, K>) -> Self {
        Self(self.0.maybe::<ServiceType, K>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The flight that was bought.
///
/// The parameters of `purchase_details.flight`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details/properties/flight`.
#[derive(Clone)]
#[must_use]
pub struct Flight(rt::Params);

impl Flight {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the flight leaves. In seconds since 1970.
    pub fn departure_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// Who flew.
    pub fn passenger_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Whether the ticket can be given back for money.
    pub fn refundable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value))
    }

    /// The flights of the trip, in their order. An empty list says that there are none. A second call replaces the first.
    pub fn segments<K>(self, value: impl rt::MaybeList<Segment, K>) -> Self {
        Self(self.0.maybe_list::<Segment, K>(3, value))
    }

    /// Who issued the ticket.
    pub fn travel_agency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What fuel was bought, and how much.
///
/// The parameters of `fuel`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fuel`.
#[derive(Clone)]
#[must_use]
pub struct Fuel(rt::Params);

impl Fuel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The Conexxus code of the fuel that was bought, or of most of it.
    pub fn industry_product_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// How much fuel there was, in [`unit`](Self::unit()), with up to 12 decimals. A decimal number as text.
    pub fn quantity_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(1, value))
    }

    /// Which fuel it is. `diesel`, `other`, `unleaded_plus`, `unleaded_regular` or `unleaded_super`.
    pub fn r#type<K>(self, value: impl rt::Maybe<FuelType, K>) -> Self {
        Self(self.0.maybe::<FuelType, K>(2, value))
    }

    /// What [`quantity_decimal`](Self::quantity_decimal()) counts. `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour`, `liter`, `other`, `pound` or `us_gallon`.
    pub fn unit<K>(self, value: impl rt::Maybe<Unit, K>) -> Self {
        Self(self.0.maybe::<Unit, K>(3, value))
    }

    /// What one unit of fuel costs, in the smallest currency unit, with up to 12 decimal places. A decimal number as text.
    pub fn unit_cost_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Which fuel it is.
///
/// The values of `fuel.type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fuel/properties/type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FuelType {
    /// `diesel`
    Diesel,
    /// `other`
    Other,
    /// `unleaded_plus`: Unleaded, of the middle grade.
    UnleadedPlus,
    /// `unleaded_regular`: Unleaded, of the ordinary grade.
    UnleadedRegular,
    /// `unleaded_super`: Unleaded, of the highest grade.
    UnleadedSuper,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The hotel stay that was bought: when, and how many nights.
///
/// The parameters of `purchase_details.lodging`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details/properties/lodging`.
#[derive(Clone)]
#[must_use]
pub struct Lodging(rt::Params);

impl Lodging {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the guest arrives. In seconds since 1970.
    pub fn check_in_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// How many nights the guest stayed.
    pub fn nights(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the seller is: name, place and kind of business.
///
/// The parameters of `merchant_data`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/merchant_data`.
#[derive(Clone)]
#[must_use]
pub struct MerchantData(rt::Params);

impl MerchantData {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What kind of business the seller is, in a word: `taxicabs_limousines`.
    pub fn category<K>(self, value: impl rt::Maybe<Category, K>) -> Self {
        Self(self.0.maybe::<Category, K>(0, value))
    }

    /// The seller's city.
    pub fn city<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The country of the seller.
    pub fn country<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// What the seller is called.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The seller's id with the card network. Other networks have other ids for the same seller.
    pub fn network_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// The seller's postal code.
    pub fn postal_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// The state where the seller is.
    pub fn state<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(6, value))
    }

    /// The seller's id of the place of sale.
    pub fn terminal_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// The seller's website, as told for 3D Secure.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What was bought besides fuel.
///
/// The parameters of `fleet.reported_breakdown.non_fuel`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/reported_breakdown/properties/non_fuel`.
#[derive(Clone)]
#[must_use]
pub struct NonFuel(rt::Params);

impl NonFuel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What all but the fuel cost, taxes included: the sum of the lines. A decimal number as text.
    pub fn gross_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the seller tells of the made-up purchase: flight, hotel stay, fuel, lines.
///
/// The parameters of `purchase_details`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details`.
#[derive(Clone)]
#[must_use]
pub struct PurchaseDetails(rt::Params);

impl PurchaseDetails {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
    pub fn fleet<K>(self, value: impl rt::Maybe<Fleet, K>) -> Self {
        Self(self.0.maybe::<Fleet, K>(0, value))
    }

    /// The flight that was bought.
    pub fn flight<K>(self, value: impl rt::Maybe<Flight, K>) -> Self {
        Self(self.0.maybe::<Flight, K>(1, value))
    }

    /// What fuel was bought, and how much.
    pub fn fuel<K>(self, value: impl rt::Maybe<Fuel, K>) -> Self {
        Self(self.0.maybe::<Fuel, K>(2, value))
    }

    /// The hotel stay that was bought: when, and how many nights.
    pub fn lodging<K>(self, value: impl rt::Maybe<Lodging, K>) -> Self {
        Self(self.0.maybe::<Lodging, K>(3, value))
    }

    /// What was bought, line by line. An empty list says that there are none. A second call replaces the first.
    pub fn receipt<K>(self, value: impl rt::MaybeList<Receipt, K>) -> Self {
        Self(self.0.maybe_list::<Receipt, K>(4, value))
    }

    /// The seller's number of the order.
    pub fn reference<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Whether fuel is bought, or something else, or both.
///
/// The values of `fleet.purchase_type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/purchase_type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PurchaseType {
    /// `fuel_and_non_fuel_purchase`: Fuel, and other things with it.
    FuelAndNonFuelPurchase,
    /// `fuel_purchase`: Nothing but fuel.
    FuelPurchase,
    /// `non_fuel_purchase`: No fuel.
    NonFuelPurchase,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// What was bought, line by line.
///
/// The parameters of `purchase_details.receipt[]`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details/properties/receipt/items`.
#[derive(Clone)]
#[must_use]
pub struct Receipt(rt::Params);

impl Receipt {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What was bought, in 26 characters at most.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// How many were bought. A decimal number as text.
    pub fn quantity<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(1, value))
    }

    /// The line's total, in the smallest currency unit.
    pub fn total(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value))
    }

    /// What one costs, in the smallest currency unit.
    pub fn unit_cost(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(3, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What the made-up total is made of: fuel, other goods, taxes.
///
/// The parameters of `fleet.reported_breakdown`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/reported_breakdown`.
#[derive(Clone)]
#[must_use]
pub struct ReportedBreakdown(rt::Params);

impl ReportedBreakdown {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// How much of it was for fuel.
    pub fn fuel<K>(self, value: impl rt::Maybe<ReportedBreakdownFuel, K>) -> Self {
        Self(self.0.maybe::<ReportedBreakdownFuel, K>(0, value))
    }

    /// What was bought besides fuel.
    pub fn non_fuel<K>(self, value: impl rt::Maybe<NonFuel, K>) -> Self {
        Self(self.0.maybe::<NonFuel, K>(1, value))
    }

    /// The taxes in the purchase.
    pub fn tax<K>(self, value: impl rt::Maybe<Tax, K>) -> Self {
        Self(self.0.maybe::<Tax, K>(2, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How much of it was for fuel.
///
/// The parameters of `fleet.reported_breakdown.fuel`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/reported_breakdown/properties/fuel`.
#[derive(Clone)]
#[must_use]
pub struct ReportedBreakdownFuel(rt::Params);

impl ReportedBreakdownFuel {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// What the fuel cost, taxes included: quantity times unit cost. A decimal number as text.
    pub fn gross_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The flights of the trip, in their order.
///
/// The parameters of `purchase_details.flight.segments[]`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations~1{authorization}~1capture/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/purchase_details/properties/flight/properties/segments/items`.
#[derive(Clone)]
#[must_use]
pub struct Segment(rt::Params);

impl Segment {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The airport where the flight lands, as a three-letter IATA code. At most 3 characters.
    pub fn arrival_airport_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// The airline, by its two-letter code.
    pub fn carrier<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// Where the flight leaves, as the airport's IATA code: `SFO`. At most 3 characters.
    pub fn departure_airport_code<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The airline's number of the flight.
    pub fn flight_number<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// The class that the passenger flies in.
    pub fn service_class<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value))
    }

    /// Whether the passenger may stay over on the way.
    pub fn stopover_allowed<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// How the fuel was sold: `self_service`, `full_service` or `non_fuel_transaction` if it was no fuel.
///
/// The values of `fleet.service_type`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/service_type`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceType {
    /// `full_service`: Filled up by staff.
    FullService,
    /// `non_fuel_transaction`: No fuel was bought.
    NonFuelTransaction,
    /// `self_service`: Filled up by the driver.
    SelfService,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The taxes in the purchase.
///
/// The parameters of `fleet.reported_breakdown.tax`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fleet/properties/reported_breakdown/properties/tax`.
#[derive(Clone)]
#[must_use]
pub struct Tax(rt::Params);

impl Tax {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The state or provincial sales tax in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub fn local_amount_decimal<K>(self, value: impl rt::Maybe<rt::Decimal, K>) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(0, value))
    }

    /// The national sales tax or VAT in the amount. Null if there is none or the seller doesn't tell. A decimal number as text.
    pub fn national_amount_decimal<K>(
        self,
        value: impl rt::Maybe<rt::Decimal, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Decimal, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What `quantity_decimal` counts.
///
/// The values of `fuel.unit`.
///
/// Contract: `#/paths/~1v1~1test_helpers~1issuing~1authorizations/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/fuel/properties/unit`.
///
/// Feature: `test_helpers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Unit {
    /// `charging_minute`: A minute of charging, for electric cars.
    ChargingMinute,
    /// `imperial_gallon`: 4.546 liters.
    ImperialGallon,
    /// `kilogram`
    Kilogram,
    /// `kilowatt_hour`: Energy, for electric cars.
    KilowattHour,
    /// `liter`
    Liter,
    /// `other`
    Other,
    /// `pound`
    Pound,
    /// `us_gallon`: 3.785 liters.
    UsGallon,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::params! {
    CardholderPromptData;
    "driver_id": String;
    "odometer": i64;
    "unspecified_id": String;
    "user_id": String;
    "vehicle_number": String;
}

rt::open_enum! {
    Category;
    0 => AcRefrigerationRepair "ac_refrigeration_repair";
    1 => AccountingBookkeepingServices "accounting_bookkeeping_services";
    2 => AdvertisingServices "advertising_services";
    3 => AgriculturalCooperative "agricultural_cooperative";
    4 => AirlinesAirCarriers "airlines_air_carriers";
    5 => AirportsFlyingFields "airports_flying_fields";
    6 => AmbulanceServices "ambulance_services";
    7 => AmusementParksCarnivals "amusement_parks_carnivals";
    8 => AntiqueReproductions "antique_reproductions";
    9 => AntiqueShops "antique_shops";
    10 => Aquariums "aquariums";
    11 => ArchitecturalSurveyingServices "architectural_surveying_services";
    12 => ArtDealersAndGalleries "art_dealers_and_galleries";
    13 => ArtistsSupplyAndCraftShops "artists_supply_and_craft_shops";
    14 => AutoAndHomeSupplyStores "auto_and_home_supply_stores";
    15 => AutoBodyRepairShops "auto_body_repair_shops";
    16 => AutoPaintShops "auto_paint_shops";
    17 => AutoServiceShops "auto_service_shops";
    18 => AutomatedCashDisburse "automated_cash_disburse";
    19 => AutomatedFuelDispensers "automated_fuel_dispensers";
    20 => AutomobileAssociations "automobile_associations";
    21 => AutomotivePartsAndAccessoriesStores "automotive_parts_and_accessories_stores";
    22 => AutomotiveTireStores "automotive_tire_stores";
    23 => BailAndBondPayments "bail_and_bond_payments";
    24 => Bakeries "bakeries";
    25 => BandsOrchestras "bands_orchestras";
    26 => BarberAndBeautyShops "barber_and_beauty_shops";
    27 => BettingCasinoGambling "betting_casino_gambling";
    28 => BicycleShops "bicycle_shops";
    29 => BilliardPoolEstablishments "billiard_pool_establishments";
    30 => BoatDealers "boat_dealers";
    31 => BoatRentalsAndLeases "boat_rentals_and_leases";
    32 => BookStores "book_stores";
    33 => BooksPeriodicalsAndNewspapers "books_periodicals_and_newspapers";
    34 => BowlingAlleys "bowling_alleys";
    35 => BusLines "bus_lines";
    36 => BusinessSecretarialSchools "business_secretarial_schools";
    37 => BuyingShoppingServices "buying_shopping_services";
    38 => CableSatelliteAndOtherPayTelevisionAndRadio "cable_satellite_and_other_pay_television_and_radio";
    39 => CameraAndPhotographicSupplyStores "camera_and_photographic_supply_stores";
    40 => CandyNutAndConfectioneryStores "candy_nut_and_confectionery_stores";
    41 => CarAndTruckDealersNewUsed "car_and_truck_dealers_new_used";
    42 => CarAndTruckDealersUsedOnly "car_and_truck_dealers_used_only";
    43 => CarRentalAgencies "car_rental_agencies";
    44 => CarWashes "car_washes";
    45 => CarpentryServices "carpentry_services";
    46 => CarpetUpholsteryCleaning "carpet_upholstery_cleaning";
    47 => Caterers "caterers";
    48 => CharitableAndSocialServiceOrganizationsFundraising "charitable_and_social_service_organizations_fundraising";
    49 => ChemicalsAndAlliedProducts "chemicals_and_allied_products";
    50 => ChildCareServices "child_care_services";
    51 => ChildrensAndInfantsWearStores "childrens_and_infants_wear_stores";
    52 => ChiropodistsPodiatrists "chiropodists_podiatrists";
    53 => Chiropractors "chiropractors";
    54 => CigarStoresAndStands "cigar_stores_and_stands";
    55 => CivicSocialFraternalAssociations "civic_social_fraternal_associations";
    56 => CleaningAndMaintenance "cleaning_and_maintenance";
    57 => ClothingRental "clothing_rental";
    58 => CollegesUniversities "colleges_universities";
    59 => CommercialEquipment "commercial_equipment";
    60 => CommercialFootwear "commercial_footwear";
    61 => CommercialPhotographyArtAndGraphics "commercial_photography_art_and_graphics";
    62 => CommuterTransportAndFerries "commuter_transport_and_ferries";
    63 => ComputerNetworkServices "computer_network_services";
    64 => ComputerProgramming "computer_programming";
    65 => ComputerRepair "computer_repair";
    66 => ComputerSoftwareStores "computer_software_stores";
    67 => ComputersPeripheralsAndSoftware "computers_peripherals_and_software";
    68 => ConcreteWorkServices "concrete_work_services";
    69 => ConstructionMaterials "construction_materials";
    70 => ConsultingPublicRelations "consulting_public_relations";
    71 => CorrespondenceSchools "correspondence_schools";
    72 => CosmeticStores "cosmetic_stores";
    73 => CounselingServices "counseling_services";
    74 => CountryClubs "country_clubs";
    75 => CourierServices "courier_services";
    76 => CourtCosts "court_costs";
    77 => CreditReportingAgencies "credit_reporting_agencies";
    78 => CruiseLines "cruise_lines";
    79 => DairyProductsStores "dairy_products_stores";
    80 => DanceHallStudiosSchools "dance_hall_studios_schools";
    81 => DatingEscortServices "dating_escort_services";
    82 => DentistsOrthodontists "dentists_orthodontists";
    83 => DepartmentStores "department_stores";
    84 => DetectiveAgencies "detective_agencies";
    85 => DigitalGoodsApplications "digital_goods_applications";
    86 => DigitalGoodsGames "digital_goods_games";
    87 => DigitalGoodsLargeVolume "digital_goods_large_volume";
    88 => DigitalGoodsMedia "digital_goods_media";
    89 => DirectMarketingCatalogMerchant "direct_marketing_catalog_merchant";
    90 => DirectMarketingCombinationCatalogAndRetailMerchant "direct_marketing_combination_catalog_and_retail_merchant";
    91 => DirectMarketingInboundTelemarketing "direct_marketing_inbound_telemarketing";
    92 => DirectMarketingInsuranceServices "direct_marketing_insurance_services";
    93 => DirectMarketingOther "direct_marketing_other";
    94 => DirectMarketingOutboundTelemarketing "direct_marketing_outbound_telemarketing";
    95 => DirectMarketingSubscription "direct_marketing_subscription";
    96 => DirectMarketingTravel "direct_marketing_travel";
    97 => DiscountStores "discount_stores";
    98 => Doctors "doctors";
    99 => DoorToDoorSales "door_to_door_sales";
    100 => DraperyWindowCoveringAndUpholsteryStores "drapery_window_covering_and_upholstery_stores";
    101 => DrinkingPlaces "drinking_places";
    102 => DrugStoresAndPharmacies "drug_stores_and_pharmacies";
    103 => DrugsDrugProprietariesAndDruggistSundries "drugs_drug_proprietaries_and_druggist_sundries";
    104 => DryCleaners "dry_cleaners";
    105 => DurableGoods "durable_goods";
    106 => DutyFreeStores "duty_free_stores";
    107 => EatingPlacesRestaurants "eating_places_restaurants";
    108 => EducationalServices "educational_services";
    109 => ElectricRazorStores "electric_razor_stores";
    110 => ElectricVehicleCharging "electric_vehicle_charging";
    111 => ElectricalPartsAndEquipment "electrical_parts_and_equipment";
    112 => ElectricalServices "electrical_services";
    113 => ElectronicsRepairShops "electronics_repair_shops";
    114 => ElectronicsStores "electronics_stores";
    115 => ElementarySecondarySchools "elementary_secondary_schools";
    116 => EmergencyServicesGcasVisaUseOnly "emergency_services_gcas_visa_use_only";
    117 => EmploymentTempAgencies "employment_temp_agencies";
    118 => EquipmentRental "equipment_rental";
    119 => ExterminatingServices "exterminating_services";
    120 => FamilyClothingStores "family_clothing_stores";
    121 => FastFoodRestaurants "fast_food_restaurants";
    122 => FinancialInstitutions "financial_institutions";
    123 => FinesGovernmentAdministrativeEntities "fines_government_administrative_entities";
    124 => FireplaceFireplaceScreensAndAccessoriesStores "fireplace_fireplace_screens_and_accessories_stores";
    125 => FloorCoveringStores "floor_covering_stores";
    126 => Florists "florists";
    127 => FloristsSuppliesNurseryStockAndFlowers "florists_supplies_nursery_stock_and_flowers";
    128 => FreezerAndLockerMeatProvisioners "freezer_and_locker_meat_provisioners";
    129 => FuelDealersNonAutomotive "fuel_dealers_non_automotive";
    130 => FuneralServicesCrematories "funeral_services_crematories";
    131 => FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances "furniture_home_furnishings_and_equipment_stores_except_appliances";
    132 => FurnitureRepairRefinishing "furniture_repair_refinishing";
    133 => FurriersAndFurShops "furriers_and_fur_shops";
    134 => GeneralServices "general_services";
    135 => GiftCardNoveltyAndSouvenirShops "gift_card_novelty_and_souvenir_shops";
    136 => GlassPaintAndWallpaperStores "glass_paint_and_wallpaper_stores";
    137 => GlasswareCrystalStores "glassware_crystal_stores";
    138 => GolfCoursesPublic "golf_courses_public";
    139 => GovernmentLicensedHorseDogRacingUsRegionOnly "government_licensed_horse_dog_racing_us_region_only";
    140 => GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly "government_licensed_online_casions_online_gambling_us_region_only";
    141 => GovernmentOwnedLotteriesNonUsRegion "government_owned_lotteries_non_us_region";
    142 => GovernmentOwnedLotteriesUsRegionOnly "government_owned_lotteries_us_region_only";
    143 => GovernmentServices "government_services";
    144 => GroceryStoresSupermarkets "grocery_stores_supermarkets";
    145 => HardwareEquipmentAndSupplies "hardware_equipment_and_supplies";
    146 => HardwareStores "hardware_stores";
    147 => HealthAndBeautySpas "health_and_beauty_spas";
    148 => HearingAidsSalesAndSupplies "hearing_aids_sales_and_supplies";
    149 => HeatingPlumbingAC "heating_plumbing_a_c";
    150 => HobbyToyAndGameShops "hobby_toy_and_game_shops";
    151 => HomeSupplyWarehouseStores "home_supply_warehouse_stores";
    152 => Hospitals "hospitals";
    153 => HotelsMotelsAndResorts "hotels_motels_and_resorts";
    154 => HouseholdApplianceStores "household_appliance_stores";
    155 => IndustrialSupplies "industrial_supplies";
    156 => InformationRetrievalServices "information_retrieval_services";
    157 => InsuranceDefault "insurance_default";
    158 => InsuranceUnderwritingPremiums "insurance_underwriting_premiums";
    159 => IntraCompanyPurchases "intra_company_purchases";
    160 => JewelryStoresWatchesClocksAndSilverwareStores "jewelry_stores_watches_clocks_and_silverware_stores";
    161 => LandscapingServices "landscaping_services";
    162 => Laundries "laundries";
    163 => LaundryCleaningServices "laundry_cleaning_services";
    164 => LegalServicesAttorneys "legal_services_attorneys";
    165 => LuggageAndLeatherGoodsStores "luggage_and_leather_goods_stores";
    166 => LumberBuildingMaterialsStores "lumber_building_materials_stores";
    167 => ManualCashDisburse "manual_cash_disburse";
    168 => MarinasServiceAndSupplies "marinas_service_and_supplies";
    169 => Marketplaces "marketplaces";
    170 => MasonryStoneworkAndPlaster "masonry_stonework_and_plaster";
    171 => MassageParlors "massage_parlors";
    172 => MedicalAndDentalLabs "medical_and_dental_labs";
    173 => MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies "medical_dental_ophthalmic_and_hospital_equipment_and_supplies";
    174 => MedicalServices "medical_services";
    175 => MembershipOrganizations "membership_organizations";
    176 => MensAndBoysClothingAndAccessoriesStores "mens_and_boys_clothing_and_accessories_stores";
    177 => MensWomensClothingStores "mens_womens_clothing_stores";
    178 => MetalServiceCenters "metal_service_centers";
    179 => MiscellaneousApparelAndAccessoryShops "miscellaneous_apparel_and_accessory_shops";
    180 => MiscellaneousAutoDealers "miscellaneous_auto_dealers";
    181 => MiscellaneousBusinessServices "miscellaneous_business_services";
    182 => MiscellaneousFoodStores "miscellaneous_food_stores";
    183 => MiscellaneousGeneralMerchandise "miscellaneous_general_merchandise";
    184 => MiscellaneousGeneralServices "miscellaneous_general_services";
    185 => MiscellaneousHomeFurnishingSpecialtyStores "miscellaneous_home_furnishing_specialty_stores";
    186 => MiscellaneousPublishingAndPrinting "miscellaneous_publishing_and_printing";
    187 => MiscellaneousRecreationServices "miscellaneous_recreation_services";
    188 => MiscellaneousRepairShops "miscellaneous_repair_shops";
    189 => MiscellaneousSpecialtyRetail "miscellaneous_specialty_retail";
    190 => MobileHomeDealers "mobile_home_dealers";
    191 => MotionPictureTheaters "motion_picture_theaters";
    192 => MotorFreightCarriersAndTrucking "motor_freight_carriers_and_trucking";
    193 => MotorHomesDealers "motor_homes_dealers";
    194 => MotorVehicleSuppliesAndNewParts "motor_vehicle_supplies_and_new_parts";
    195 => MotorcycleShopsAndDealers "motorcycle_shops_and_dealers";
    196 => MotorcycleShopsDealers "motorcycle_shops_dealers";
    197 => MusicStoresMusicalInstrumentsPianosAndSheetMusic "music_stores_musical_instruments_pianos_and_sheet_music";
    198 => NewsDealersAndNewsstands "news_dealers_and_newsstands";
    199 => NonFiMoneyOrders "non_fi_money_orders";
    200 => NonFiStoredValueCardPurchaseLoad "non_fi_stored_value_card_purchase_load";
    201 => NondurableGoods "nondurable_goods";
    202 => NurseriesLawnAndGardenSupplyStores "nurseries_lawn_and_garden_supply_stores";
    203 => NursingPersonalCare "nursing_personal_care";
    204 => OfficeAndCommercialFurniture "office_and_commercial_furniture";
    205 => OpticiansEyeglasses "opticians_eyeglasses";
    206 => OptometristsOphthalmologist "optometrists_ophthalmologist";
    207 => OrthopedicGoodsProstheticDevices "orthopedic_goods_prosthetic_devices";
    208 => Osteopaths "osteopaths";
    209 => PackageStoresBeerWineAndLiquor "package_stores_beer_wine_and_liquor";
    210 => PaintsVarnishesAndSupplies "paints_varnishes_and_supplies";
    211 => ParkingLotsGarages "parking_lots_garages";
    212 => PassengerRailways "passenger_railways";
    213 => PawnShops "pawn_shops";
    214 => PetShopsPetFoodAndSupplies "pet_shops_pet_food_and_supplies";
    215 => PetroleumAndPetroleumProducts "petroleum_and_petroleum_products";
    216 => PhotoDeveloping "photo_developing";
    217 => PhotographicPhotocopyMicrofilmEquipmentAndSupplies "photographic_photocopy_microfilm_equipment_and_supplies";
    218 => PhotographicStudios "photographic_studios";
    219 => PictureVideoProduction "picture_video_production";
    220 => PieceGoodsNotionsAndOtherDryGoods "piece_goods_notions_and_other_dry_goods";
    221 => PlumbingHeatingEquipmentAndSupplies "plumbing_heating_equipment_and_supplies";
    222 => PoliticalOrganizations "political_organizations";
    223 => PostalServicesGovernmentOnly "postal_services_government_only";
    224 => PreciousStonesAndMetalsWatchesAndJewelry "precious_stones_and_metals_watches_and_jewelry";
    225 => ProfessionalServices "professional_services";
    226 => PublicWarehousingAndStorage "public_warehousing_and_storage";
    227 => QuickCopyReproAndBlueprint "quick_copy_repro_and_blueprint";
    228 => Railroads "railroads";
    229 => RealEstateAgentsAndManagersRentals "real_estate_agents_and_managers_rentals";
    230 => RecordStores "record_stores";
    231 => RecreationalVehicleRentals "recreational_vehicle_rentals";
    232 => ReligiousGoodsStores "religious_goods_stores";
    233 => ReligiousOrganizations "religious_organizations";
    234 => RoofingSidingSheetMetal "roofing_siding_sheet_metal";
    235 => SecretarialSupportServices "secretarial_support_services";
    236 => SecurityBrokersDealers "security_brokers_dealers";
    237 => ServiceStations "service_stations";
    238 => SewingNeedleworkFabricAndPieceGoodsStores "sewing_needlework_fabric_and_piece_goods_stores";
    239 => ShoeRepairHatCleaning "shoe_repair_hat_cleaning";
    240 => ShoeStores "shoe_stores";
    241 => SmallApplianceRepair "small_appliance_repair";
    242 => SnowmobileDealers "snowmobile_dealers";
    243 => SpecialTradeServices "special_trade_services";
    244 => SpecialtyCleaning "specialty_cleaning";
    245 => SportingGoodsStores "sporting_goods_stores";
    246 => SportingRecreationCamps "sporting_recreation_camps";
    247 => SportsAndRidingApparelStores "sports_and_riding_apparel_stores";
    248 => SportsClubsFields "sports_clubs_fields";
    249 => StampAndCoinStores "stamp_and_coin_stores";
    250 => StationaryOfficeSuppliesPrintingAndWritingPaper "stationary_office_supplies_printing_and_writing_paper";
    251 => StationeryStoresOfficeAndSchoolSupplyStores "stationery_stores_office_and_school_supply_stores";
    252 => SwimmingPoolsSales "swimming_pools_sales";
    253 => TUiTravelGermany "t_ui_travel_germany";
    254 => TailorsAlterations "tailors_alterations";
    255 => TaxPaymentsGovernmentAgencies "tax_payments_government_agencies";
    256 => TaxPreparationServices "tax_preparation_services";
    257 => TaxicabsLimousines "taxicabs_limousines";
    258 => TelecommunicationEquipmentAndTelephoneSales "telecommunication_equipment_and_telephone_sales";
    259 => TelecommunicationServices "telecommunication_services";
    260 => TelegraphServices "telegraph_services";
    261 => TentAndAwningShops "tent_and_awning_shops";
    262 => TestingLaboratories "testing_laboratories";
    263 => TheatricalTicketAgencies "theatrical_ticket_agencies";
    264 => Timeshares "timeshares";
    265 => TireRetreadingAndRepair "tire_retreading_and_repair";
    266 => TollsBridgeFees "tolls_bridge_fees";
    267 => TouristAttractionsAndExhibits "tourist_attractions_and_exhibits";
    268 => TowingServices "towing_services";
    269 => TrailerParksCampgrounds "trailer_parks_campgrounds";
    270 => TransportationServices "transportation_services";
    271 => TravelAgenciesTourOperators "travel_agencies_tour_operators";
    272 => TruckStopIteration "truck_stop_iteration";
    273 => TruckUtilityTrailerRentals "truck_utility_trailer_rentals";
    274 => TypesettingPlateMakingAndRelatedServices "typesetting_plate_making_and_related_services";
    275 => TypewriterStores "typewriter_stores";
    276 => USFederalGovernmentAgenciesOrDepartments "u_s_federal_government_agencies_or_departments";
    277 => UniformsCommercialClothing "uniforms_commercial_clothing";
    278 => UsedMerchandiseAndSecondhandStores "used_merchandise_and_secondhand_stores";
    279 => Utilities "utilities";
    280 => VarietyStores "variety_stores";
    281 => VeterinaryServices "veterinary_services";
    282 => VideoAmusementGameSupplies "video_amusement_game_supplies";
    283 => VideoGameArcades "video_game_arcades";
    284 => VideoTapeRentalStores "video_tape_rental_stores";
    285 => VocationalTradeSchools "vocational_trade_schools";
    286 => WatchJewelryRepair "watch_jewelry_repair";
    287 => WeldingRepair "welding_repair";
    288 => WholesaleClubs "wholesale_clubs";
    289 => WigAndToupeeStores "wig_and_toupee_stores";
    290 => WiresMoneyOrders "wires_money_orders";
    291 => WomensAccessoryAndSpecialtyShops "womens_accessory_and_specialty_shops";
    292 => WomensReadyToWearStores "womens_ready_to_wear_stores";
    293 => WreckingAndSalvageYards "wrecking_and_salvage_yards";
}

rt::params! {
    Fleet;
    "cardholder_prompt_data": CardholderPromptData;
    "purchase_type": PurchaseType;
    "reported_breakdown": ReportedBreakdown;
    "service_type": ServiceType;
}

rt::params! {
    Flight;
    "departure_at": i64;
    "passenger_name" sensitive: String;
    "refundable": bool;
    "segments": Vec<Segment>;
    "travel_agency": String;
}

rt::params! {
    Fuel;
    "industry_product_code": String;
    "quantity_decimal": String;
    "type": FuelType;
    "unit": Unit;
    "unit_cost_decimal": String;
}

rt::open_enum! {
    FuelType;
    0 => Diesel "diesel";
    1 => Other "other";
    2 => UnleadedPlus "unleaded_plus";
    3 => UnleadedRegular "unleaded_regular";
    4 => UnleadedSuper "unleaded_super";
}

rt::params! {
    Lodging;
    "check_in_at": i64;
    "nights": i64;
}

rt::params! {
    MerchantData;
    "category": Category;
    "city": String;
    "country": String;
    "name": String;
    "network_id": String;
    "postal_code" sensitive: String;
    "state": String;
    "terminal_id": String;
    "url": String;
}

rt::params! {
    NonFuel;
    "gross_amount_decimal": String;
}

rt::params! {
    PurchaseDetails;
    "fleet": Fleet;
    "flight": Flight;
    "fuel": Fuel;
    "lodging": Lodging;
    "receipt": Vec<Receipt>;
    "reference": String;
}

rt::open_enum! {
    PurchaseType;
    0 => FuelAndNonFuelPurchase "fuel_and_non_fuel_purchase";
    1 => FuelPurchase "fuel_purchase";
    2 => NonFuelPurchase "non_fuel_purchase";
}

rt::params! {
    Receipt;
    "description": String;
    "quantity": String;
    "total": i64;
    "unit_cost": i64;
}

rt::params! {
    ReportedBreakdown;
    "fuel": ReportedBreakdownFuel;
    "non_fuel": NonFuel;
    "tax": Tax;
}

rt::params! {
    ReportedBreakdownFuel;
    "gross_amount_decimal": String;
}

rt::params! {
    Segment;
    "arrival_airport_code": String;
    "carrier": String;
    "departure_airport_code": String;
    "flight_number": String;
    "service_class": String;
    "stopover_allowed": bool;
}

rt::open_enum! {
    ServiceType;
    0 => FullService "full_service";
    1 => NonFuelTransaction "non_fuel_transaction";
    2 => SelfService "self_service";
}

rt::params! {
    Tax;
    "local_amount_decimal": String;
    "national_amount_decimal": String;
}

rt::open_enum! {
    Unit;
    0 => ChargingMinute "charging_minute";
    1 => ImperialGallon "imperial_gallon";
    2 => Kilogram "kilogram";
    3 => KilowattHour "kilowatt_hour";
    4 => Liter "liter";
    5 => Other "other";
    6 => Pound "pound";
    7 => UsGallon "us_gallon";
}
