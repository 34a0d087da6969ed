using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Customers;
using GatheringPlanner.App.Desk;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Membership;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Personal;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.Verification;
using GatheringPlanner.App.WhatIfs;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GatheringPlanner.App;

/// <summary>The application's services. The ports they need come with the storage.</summary>
public static class PlannerServices
{
    public static IServiceCollection AddPlanner(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICommandSource, NoCommandSource>();
        services.TryAddSingleton<IMailer, NoMailer>();
        services.AddAccounts();
        services.AddSingleton<PersonalGatherings>().AddScoped<PersonalData>();
        services.AddSingleton<Erasures>().AddSingleton<GuestErasure>().AddSingleton<ErasureRenewal>().AddSingleton<HouseRules>().AddScoped<PersonErasure>();
        services.AddSingleton<AccessGate>().AddSingleton<AuditTrail>().AddSingleton<AuditBook>().AddSingleton<CommandGate>().AddSingleton<MemberRegister>().AddSingleton<NameGuard>().AddSingleton<PlanJudge>().AddSingleton<PlanSessions>().AddSingleton<GatheringLibrary>().AddSingleton<ProfileLibrary>();
        services.AddSingleton<Messenger>().AddSingleton<NoticeBoard>().AddSingleton<ParticipantOutbox>().AddSingleton<MailRound>();
        services.AddSingleton<GatheringArchive>().AddSingleton<GatheringOversight>();
        services.AddSingleton<ItemComments>().AddSingleton<WhatIfLibrary>().AddSingleton<BlockLibrary>().AddSingleton<OwnTemplates>();
        return services.AddSingleton<CustomerRegister>().AddSingleton<InsightCollection>().AddSingleton<SpeakerDirectory>().AddSingleton<BriefingRound>().AddSingleton<LeadDesk>().AddSingleton<ReviewDesk>().AddSingleton<Editions>().AddSingleton<ShareLinks>().AddSingleton<IPasswordHasher<ShareLink>, PasswordHasher<ShareLink>>().AddSingleton<DecisionDesk>().AddSingleton<DataCheck>();
    }
}
