using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.Storage.Accounts;
using GatheringPlanner.Storage.Connections;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Personal;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.Storage.Erasures;
using GatheringPlanner.Storage.Library;
using GatheringPlanner.Storage.Mapping;
using GatheringPlanner.Storage.Plans;
using GatheringPlanner.Storage.Schema;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GatheringPlanner.Storage;

/// <summary>The storage as the two programs plug it in.</summary>
public static class StorageServices
{
    /// <param name="contentRoot">What a relative <c>Storage:Folder</c> is relative to.</param>
    public static IServiceCollection AddPlannerStorage(this IServiceCollection services, IConfiguration configuration, string contentRoot) =>
        services.AddPlannerStorage(StorageOptions.From(configuration, contentRoot));

    public static IServiceCollection AddPlannerStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options).AddSingleton<WriteQueue>().AddSingleton<FolderLock>().AddSingleton<SchemaUpgrade>();
        if (options.Postgres is { } postgres) services.AddSingleton<Database>(new PostgresDatabase(postgres));
        else services.AddSingleton<Database, SqliteDatabase>();
        services.AddDbContextFactory<PlannerDb>((provider, builder) => Configure(provider.GetRequiredService<Database>(), builder));
        services.AddSingleton<GatheringList>().AddSingleton<IGatheringList>(provider => provider.GetRequiredService<GatheringList>());
        services.AddSingleton<IBlockShelf, BlockShelf>().AddSingleton<ITemplateShelf, TemplateShelf>();
        services.AddSingleton<ICustomerReferences, CustomerReferences>().AddSingleton<ICollectingStore, CollectingStore>().AddSingleton<ISpeakerShelf, SpeakerShelf>();
        services.AddSingleton<IBriefingAcceptances, BriefingAcceptances>().AddSingleton<IMemberships, MembershipStore>().AddSingleton<IReviewStore, ReviewStore>().AddSingleton<IShareStore, ShareStore>();
        services.AddSingleton<IOversightStore, OversightStore>().AddSingleton<IGlassBook, GlassBook>().AddSingleton<INoticeStore, NoticeStore>().AddSingleton<IOutboxStore, OutboxStore>();
        services.AddAccountStorage();
        services.AddSingleton<IPersonalRecords, PersonalStore>().AddSingleton<ErasureFile>().AddSingleton<IErasureStore, ErasureStore>().AddSingleton<IHouseSettings, HouseSettingsStore>();
        services.AddSingleton<AuditChainEnd>().AddSingleton<IAuditStore, AuditStore>().AddSingleton<IAuditHeads, AuditHeadFile>();
        return services.AddSingleton<IProfileShelf, ProfileShelf>().AddSingleton<ICommentStore, CommentStore>().AddSingleton<PlanStore>()
            .AddSingleton<IPlanStore>(provider => provider.GetRequiredService<PlanStore>()).AddSingleton<IWhatIfStore, WhatIfStore>();
    }

    /// <summary>Brings the database up to date; to be awaited before the first request is answered.</summary>
    /// <exception cref="StorageException">The data cannot be used as configured. The message says what to do.</exception>
    public static Task UpgradePlannerStorageAsync(this IServiceProvider services, CancellationToken cancel = default)
    {
        // Beside the start of the server, so that the first page need not wait for it; should it fail, the page does the same again.
        _ = Task.Run(services.GetRequiredService<GatheringList>().WarmUp, cancel);
        return services.GetRequiredService<SchemaUpgrade>().RunAsync(cancel);
    }

    /// <summary>Identity works on one context for the length of a request, and reads from these options that it is to know passkeys.</summary>
    private static void AddAccountStorage(this IServiceCollection services)
    {
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddDbContextFactory<AccountsDb>((provider, builder) =>
        {
            Configure(provider.GetRequiredService<Database>(), builder);
            builder.UseQueryTrackingBehavior(QueryTrackingBehavior.TrackAll);
            // Identity maps the e-mail address; that we leave it out is meant.
            builder.ConfigureWarnings(events => events.Ignore(CoreEventId.MappedPropertyIgnoredWarning));
        });
        // Identity's own way to say so looks through the context's types while the server starts.
        services.AddScoped<IUserStore<UserAccount>>(provider => new UserOnlyStore<UserAccount, AccountsDb, string>(provider.GetRequiredService<AccountsDb>(), provider.GetRequiredService<IdentityErrorDescriber>()));
        services.AddScoped<IAccountLinks, AccountLinks>().AddScoped<IApiTokens, ApiTokens>().AddScoped<IAccountDirectory, AccountDirectory>().AddSingleton<IEndedSessions, EndedSessions>();
    }

    /// <summary>Makes sure that there is data of this version, and changes nothing in it.</summary>
    /// <exception cref="StorageException">There is none, or it cannot be used as configured.</exception>
    public static Task ExpectPlannerStorageAsync(this IServiceProvider services, CancellationToken cancel = default) =>
        services.GetRequiredService<SchemaUpgrade>().ExpectAsync(cancel);

    internal static void Configure(Database database, DbContextOptionsBuilder builder)
    {
        database.Configure(builder);
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // A line per statement is for those who look for a fault. There is no snapshot on purpose: a test compares the schemas.
        builder.ConfigureWarnings(events => events.Log(
            (RelationalEventId.CommandExecuted, LogLevel.Debug),
            // A failed statement is told by its exception. The first start asks a new database for its history, which is no fault.
            (RelationalEventId.CommandError, LogLevel.Debug),
            (RelationalEventId.ModelSnapshotNotFound, LogLevel.Debug)));
    }
}
