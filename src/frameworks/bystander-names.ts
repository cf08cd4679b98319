/**
 * Names of cookies by which visitors are counted, followed and advertised to: no session, however random. Facts from the Open Cookie Database
 * (https://github.com/jkwakman/Open-Cookie-Database, as of January 2026: its categories Analytics and Marketing), without names that sessions or accounts have
 * as well, and without common words. A name is evidence of looks alone: what a sign-in exchanged, where nothing else explains it, outvotes it.
 */

const NAMES: ReadonlySet<string> = new Set(
  `
  1P_JAR 33x_ps ___m_rec __adal_ca __adal_cw __adal_id __adal_ses __adm_ui __adm_uiex __adm_usyncc __asc __auc
  __CT_Data __exponea_etc__ __exponea_time2__ __gads __gfp_64b __gfp_s_64b __gpi __gpi_optout __gsas __hssc __hssrc
  __hstc __kla_id __lotl __lotr __pat __pvi __qca __ss __ss_referrer __ss_tk __stid __stidv __trf.src __uin_bw
  __uin_mm __uin_rh __uir_bw __uir_mm __uir_rh __uis __utma __utmb __utmc __utmt __utmv __utmx __utmxx __utmz __zlcmid
  _ALGOLIA _biz_ABTestA _biz_EventA _biz_flagsA _biz_nA _biz_pendingA _biz_su _cc_aud _cc_cc _cc_dc _cc_domain _cc_id
  _ce.cch _ce.clock_data _ce.clock_event _ce.gtld _ce.irv _ce.s _CEFT _ceir _cer.v _cio _cioanonid _cioid _clck _clsk
  _crazyegg _cs_c _cs_cvars _cs_debug _cs_ex _cs_id _cs_mk_aa _cs_mk_ga _cs_optout _cs_rl _cs_root-domain _cs_s
  _cs_same_site _CT_RS_ _d2id _dbefe _dcid _derived_epik _dy_cs_cookie_items _dy_cs_storage_items _dy_csc_ses
  _dy_df_geo _dy_geo _dycmc _dycst _epik _fbc _fbp _gaexp_rc _gali _gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gf _gcl_gs
  _gcl_ha _gid _gtmeec _guid _hjClosedSurveyInvites _hjDonePolls _hjDoneTestersWidgets _hjid _hjIncludedInSample
  _hjMinimizedPolls _hjMinimizedTestersWidgets _hjShownFeedbackMessage _hp2_hld _hp2_id _hp2_ses_props _HPVN _kuid_
  _lfa _li_ss _lo_rid _lo_uid _lo_v _mailmunch_visitor_id _mkto_trk _nrbi _omappvp _omappvs _opt_awcid _opt_awgid
  _opt_awkid _opt_awmid _opt_expid _orig_referrer _pangle _pcus _pinterest_ct _pinterest_ct_rt _pinterest_ct_ua
  _pk_cvar _rd_experiment_version _rdlps_pp _rdt_uuid _rdtrk _RwBf _schn _scid _scid_r _shopify_d _shopify_fs
  _shopify_ga _shopify_s _shopify_sa_p _shopify_sa_t _shopify_uniq _shopify_visit _shopify_y _sn_a _sn_m
  _sp_root_domain_test_ _stg_optout _SUPERFLY_nosample _tb_t_ppg _TCCookieSync _tmae _tracking_consent
  _tt_enable_cookie _ttp _twitter_sess _uetsid _uetvid _vfa _vfb _vfz _vwo_ds _vwo_referrer _vwo_sn _wepublishGa
  _wepublishGa_gid _yasc _ym_d _ym_isad _ym_metrika_enabled _ym_uid _zdshared_user_session_analytics AA003 aam_uuid
  abLdr ablyft_exps ablyft_queue ablyft_tracking_consent ablyft_uvs abMbl ABTasty ABTastySession ac_enable_tracking
  acalltracker acalltrackernumber acalltrackerreferrer ACH01 ActionSetHistory ad-id ad-privacy adform_uid adformfrpid
  adhese2 AdID ads_prefs ADS_VISITOR_ID adsrcvw1 adtrc advst_uid_11 adx_ts AFFICHE_W ahoy_visit ahoy_visitor
  ajs_anonymous_id ajs_group_id ajs_user_id AMP_TEST AMP_TLDTEST amplitude_cookie_test AnalyticsSyncHistory aniC
  ANONCHK apex__EmailAddress apnxs appnexus_uid ar_debug atidvisitor atuserid audit_p auraBrokenDefGraph
  AwinChannelCookie aws-target-visitor-id bc_tstgrp bcookie BCReferrerOverrule BCRefusedObjectives BCRevision BCTempID
  BCTracking bdswch bitoIsSecure BizographicsOptOut bkdc BlurTime bounceClientVisit bscookie BSWtracker BVBRANDID
  camptix_client_stats ce_need_secure_cookie ce_signup_partner ce_successful_csp_check cebsp_ ceft_variant_override
  centralnotice_bucket cioFT cioLT CM14 CMID CMPRO CMPS CMRUM3 CMSLandingPageLoaded cnfq cookieJartestCookie criteo
  csfq ctkgen cto_bidid cto_bundle cto_lwid cto_tld_test cX_G cX_P datatrics_customData datatrics_optin
  datatricsDebugger dbln demdex deuxesse_uxid df_ts DG_HID DG_IID DG_ZID dgzsdl08v4 dicbo_id digitalAudience
  dm_last_page_view dm_last_visit dm_this_page_view dm_timezone_offset dm_total_visits DotMetrics.DeviceKey
  DotomiStatus DotomiSync DPPIX_ON DSP2F_ dtDisabled dtm_gdpr_delete dtm_gpc_optout dtm_tcdata dtm_tcdata_exp dtSa
  dtValidationCookie duid_update_time edgebucket ELQSTATUS eu_cn ev_tm everest_g_v2 everest_session_v2
  ezosuibasgeneris-1 f5_cspm fl_inst FocusTime FPGCLAW FPGCLDC FPGCLGB gckp GED_PLAYLIST_ACTIVITY gig_hasGmid GN_PREF
  GoogleAdServingTest GRV_google GRV_IDU guest_id guest_id_ads guest_id_marketing HAPLB3A HAPLB5S hasGmid hj_visitor
  Hm_lpvt_ Hm_lvt_ hubspotapi hubspotutk id_adcloud id_ts IDE ig_cb ig_did igodigitalstdomain igodigitaltc2
  jasx_pool_id jpxumaster jpxumatched KADUSERCOOKIE KelkooID khaos_p ki_r ki_s ki_t ki_u lcsrc lcsrd li_cc
  li_feed_xray li_oatml li_sugr lidc ljt_reader ljtrtb lkqdid lkqdidts lms_ads ln_or lss_bundle_viewer
  mailmunch_second_pageview matchadform matomo_ignore mbox mc_cid mc_eid mc_landing_site mdfrc
  MicrosoftApplicationsTelemetryDeviceId mics_lts mics_uaid mics_vid migrated2y mt_misc mt_mop mtm_consent
  mtm_consent_removed mtm_cookie_consent muc_ads MUID MUIDB NetWorkProbeLimit NID nmstat obuid
  optimizelyDomainTestCookie optimizelyEndUserId optimizelyOptOut optimizelyRedirectData oribi_cookie_test
  oribi_user_guid outbrain_dicbo_id ozone_uid pa_google_ts pa_openx_ts pa_rubicon_ts pa_twitter_ts pa_yahoo_ts
  PAIDCONTENT panoramaId panoramaId_expiry panoramaId_expiry_exp pcc2 pcfm pctrk personalization_id pi_opt_in
  picreel_new_price picreel_tracker__first_visit picreel_tracker__page_views picreel_tracker__visited pid_short
  pid_signature pluto2 pnespsdk_pnespid pnespsdk_push_subscription_added pnespsdk_visitor ptradtrt ptrb ptrbsw ptrc
  ptrcriteo ptrpp ptrpub ptrrc ptrrhs ptrt pubmatic_uid PUBMDCID PUBRETARGET PugT pvc2 pxcelBcnLcy pxrc
  QSI_OptInIDsAndTargetOrigins QSI_OptInIDsAndWindowNames rdtrk rek_content rl_anonymous_id rl_group_id rl_group_trait
  rl_page_init_referrer rl_page_init_referring_domain rl_session rl_trait rl_user_id rlas3 rtbData0 rtbh rubicon_uid
  rweb_optin rxvt s_cc s_ecid s_fid s_ppv s_sq s_tp s_vi sailthru_content sailthru_pageviews sailthru_visitor sasd2
  sc-a-nonce sc_at SCMaps SCMg SCMinf SCMo SCMsovrn sd_client_id sharebox-suggestion shbts shop_analytics
  SnapABugHistory SnapABugRef spectroscopyId SPugT spx_ts sqzl_abs sqzl_vw sqzllocal SSPR_ st_chc st_cnt st_cs st_csd
  st_ssp stg_externalReferrer stg_global_opt_out stg_last_interaction stg_pk_campaign stg_returning_visitor
  stg_traffic_source_priority stg_utm_campaign SYNCUPPIX_ON syndication_guest_id t_gid taboola_session_id
  TapAd_3WAY_SYNCS TapAd_DID TapAd_TS TAReturnTo TATravelInfo TAUnique tawkUUID tb_click_param tbla_id tc_cj_v2
  tc_cj_v2_cmp. tc_cj_v2_med TCAUDIENCE TCLANDINGURL TCREDIRECT TCREDIRECT_DEDUP TDCPM TDID test_rudder_cookie
  TestIfCookie TestIfCookieP tfw_exp ToptOut tPHG-PS tracked_start_checkout trc_cookie_storage triplelift_uid trkCode
  trkInfo tt_bluekai tt_exelate tt_liveramp tt_neustar tt_salesforce tt_viewer ttbprf ttcsid ttgcm ttnprf tuuid
  tuuid_lu tv_spot_tracker udmts unifiedPixel unique_ad_source_impression usbls UserMatchHistory UTID_ENC uuid2
  vglnk.Agent.p vglnk.PartnerRfsh.p vidoomy-uids visitor-id VISITOR_INFO1_LIVE VISITOR_PRIVACY_METADATA vuid
  wfivefivec wisepops wisepops_session wisepops_visitor WRIgnore XANDR_PANID yabs-vdrf yandexuid yieldmo_id ymex
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Names that go on with something of the site or the visitor. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  `
  __insp_ _BEAMER_ _chartbeat _cs_tld _dc_gtm_ _gac_ _gat_gtag_ _gig_ _gigRefUid_ _hjSession _hp5_event_props.
  _hp5_meta. _li_id _li_ses _ljtrtb_ _pk_hsr _pk_id _pk_ref _pk_ses _pk_testcookie _rd_wa_id _rd_wa_ses_id _sp_id
  _sp_ses _sp_wa_id _sp_wa_ses_id _ssp_update_time _ym_visorc_ ab.storage.deviceId. ai_session ai_user AMCV_ AMCVS_
  AMP_MKTG_ amplitude_id amplitude_test arcki2 avcid- DPSync dtCookie dtLatC ev_sync_ ezoadgid_ ezopvc_ ezoref_
  ezosuigeneris ezouid_ ezovid_ ezovuuid_ ezovuuidtime_ ezux_et_ ezux_ifep_ ezux_lpl_ ezux_tos_ gig_bootstrap_
  GRV_BHV_BRND_ GRV_BHV_DATE GRV_BHV_IDCAT GRV_BHV_IDCC GRV_BHV_SKU HAPLB8 igodigitalst_ intercom-device-id-
  intercom-id- intercom-session- KRTBCOOKIE_ mp_ n360- n360_ Pastease.passive.activated Pastease.passive.chance
  plausible_ ppms_privacy_ QSI_SI_ rai-pltn-pl- rxVisitor sbjs_ stg_fired__ SyncRTB tk_ TXCSDMN_ umami. unruly_m
  X-FD-FEATURES X-FD-Time
`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
const LENGTHS: readonly number[] = [...new Set([...BEGINNINGS].map(({ length }) => length))];

/** How many names are known, for those who want to know. */
export const BYSTANDER_COUNT = NAMES.size + BEGINNINGS.size;

export function isBystanderName(name: string): boolean {
  return NAMES.has(name) || LENGTHS.some((length) => BEGINNINGS.has(name.slice(0, length)));
}
