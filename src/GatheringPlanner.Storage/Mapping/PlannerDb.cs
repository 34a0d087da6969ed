using System.Data;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Ports;
using GatheringPlanner.Domain.Plans;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GatheringPlanner.Storage.Mapping;

/// <summary>
/// The tables. A plan's parts are the domain's own records with the plan's id as a hidden part of their key;
/// nothing navigates, everything is read untracked. One context lives for one operation.
/// </summary>
internal sealed class PlannerDb(DbContextOptions<PlannerDb> options) : DbContext(options)
{
    /// <summary>The column that says to which plan a part belongs.</summary>
    public const string PlanId = nameof(PlanId);

    public DbSet<PlanRow> Plans => Set<PlanRow>();

    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>The plan's parts of one sort.</summary>
    public IQueryable<T> PartsOf<T>(PlanId plan)
        where T : class => Set<T>().Where(part => EF.Property<PlanId>(part, PlanId) == plan);

    /// <summary>All reads until the answer is disposed see one moment's data, and hold no writer up.</summary>
    public async Task<IAsyncDisposable> BeginReadingAsync(CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        if (Database.GetDbConnection() is not SqliteConnection sqlite) return await Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var snapshot = sqlite.BeginTransaction(deferred: true);
        await Database.UseTransactionAsync(snapshot, cancel);
        return snapshot;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<PlanId>().HaveConversion<Conversions.PlanIdConverter>();
        configuration.Properties<ItemId>().HaveConversion<Conversions.ItemIdConverter>();
        configuration.Properties<TrackId>().HaveConversion<Conversions.TrackIdConverter>();
        configuration.Properties<AudienceId>().HaveConversion<Conversions.AudienceIdConverter>();
        configuration.Properties<RoomId>().HaveConversion<Conversions.RoomIdConverter>();
        configuration.Properties<WaiverId>().HaveConversion<Conversions.WaiverIdConverter>();
        configuration.Properties<PersonId>().HaveConversion<Conversions.PersonIdConverter>();
        configuration.Properties<CommentId>().HaveConversion<Conversions.CommentIdConverter>();
        configuration.Properties<PlanTime>().HaveConversion<Conversions.PlanTimeConverter>();
        configuration.Properties<EquatableList<string>>().HaveConversion<Conversions.TextListConverter, Conversions.SameList<string>>();
        configuration.Properties<EquatableList<ItemId>>().HaveConversion<Conversions.ItemIdListConverter, Conversions.SameList<ItemId>>();
        configuration.Properties<EquatableList<PersonId>>().HaveConversion<Conversions.PersonIdListConverter, Conversions.SameList<PersonId>>();
        configuration.Properties<EquatableList<Declaration>>().HaveConversion<Conversions.DeclarationListConverter, Conversions.SameList<Declaration>>();
        configuration.Properties<EquatableList<AcceptedItem>>().HaveConversion<Conversions.AcceptedListConverter, Conversions.SameList<AcceptedItem>>();
        configuration.Properties<Enum>().HaveConversion<string>();
        if (Database.IsSqlite()) configuration.Properties<DateTimeOffset>().HaveConversion<Conversions.TicksConverter>();
        else configuration.Properties<DateTimeOffset>().HaveConversion<Conversions.UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model) => PlannerModel.Describe(model);
}
