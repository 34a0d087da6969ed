using GatheringPlanner.App.Access;
using GatheringPlanner.App.Auditing;
using GatheringPlanner.App.Collecting;
using GatheringPlanner.App.Discussion;
using GatheringPlanner.App.Erasure;
using GatheringPlanner.App.House;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Library.Blocks;
using GatheringPlanner.App.Library.Templates;
using GatheringPlanner.App.Notices;
using GatheringPlanner.App.Outbox;
using GatheringPlanner.App.Oversight;
using GatheringPlanner.App.Ports;
using GatheringPlanner.App.Readiness;
using GatheringPlanner.App.Review;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.App.Sharing;
using GatheringPlanner.App.Speakers;
using GatheringPlanner.App.WhatIfs;
using GatheringPlanner.Domain.CustomerVoice;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Preparation;
using GatheringPlanner.Domain.Quality;
using GatheringPlanner.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.App.Tests.Access;

/// <summary>
/// The whole application on stores in memory, with one gathering that has something of everything. Its owner is Maeve or, where the sample
/// people are to have no part in it, somebody else.
/// </summary>
internal sealed class CommandBench : IDisposable
{
    public static readonly ItemId Talk = new("talk");
    private readonly ServiceProvider _services;

    private CommandBench(bool own)
    {
        Own = own;
        Owner = own ? SamplePeople.Maeve : new(new("stranger"), "Stranger", PersonRole.Organizer);
        (Members, Reviews) = (new(Store), new(Store));
        _services = new ServiceCollection().AddLogging().AddPlanner()
            .AddSingleton<IPlanStore>(Store).AddSingleton<IGatheringList>(Store).AddSingleton<IWhatIfStore>(Store).AddSingleton<IMemberships>(Members)
            .AddSingleton<IHousePeople, SampleHousePeople>().AddSingleton<ICommentStore, InMemoryCommentStore>().AddSingleton<ICustomerReferences, InMemoryCustomerReferences>()
            .AddSingleton<ICollectingStore, InMemoryCollectingStore>().AddSingleton<IBriefingAcceptances, InMemoryBriefingAcceptances>()
            .AddSingleton<IBlockShelf, InMemoryBlockShelf>().AddSingleton<ITemplateShelf, InMemoryTemplateShelf>().AddSingleton<IProfileShelf, InMemoryProfileShelf>()
            .AddSingleton<IAuditStore>(Audit).AddSingleton<IAuditHeads>(Audit).AddSingleton<ISpeakerShelf>(Speakers).AddSingleton<IReviewStore>(Reviews).AddSingleton<IShareStore, InMemoryShareStore>().AddSingleton<IErasureStore, InMemoryErasureStore>().AddSingleton<IHouseSettings, InMemoryHouseSettings>()
            .AddSingleton<IGlassBook, InMemoryGlassBook>().AddSingleton<INoticeStore, InMemoryNoticeStore>().AddSingleton<IOutboxStore, InMemoryOutboxStore>().AddSingleton(Store).AddSingleton(Members).AddSingleton<IOversightStore, InMemoryOversight>().BuildServiceProvider();
    }

    /// <summary>The sample people have their parts in the gathering.</summary>
    public bool Own { get; }

    public Person Owner { get; }

    public PlanId Plan { get; } = new(Guid.NewGuid());

    public PlanId Copy { get; } = new(Guid.NewGuid());

    public CommentId Comment { get; } = new(Guid.NewGuid());

    public Guid Given { get; private set; }

    public InMemoryAudit Audit { get; } = new();

    public InMemoryPlanStore Store { get; } = new();

    public InMemoryMemberships Members { get; }

    /// <summary>A link of the gathering.</summary>
    public Guid Link { get; } = Guid.NewGuid();

    private InMemoryReviewStore Reviews { get; }

    private InMemorySpeakerShelf Speakers { get; } = new();

    public T Of<T>()
        where T : class => _services.GetRequiredService<T>();

    public static async Task<CommandBench> NewAsync(bool own, Openness openness, bool archived = false)
    {
        var bench = new CommandBench(own);
        await bench.FillAsync();
        foreach (var plan in new[] { bench.Plan, bench.Copy }) bench.Members.Set(plan, openness);
        if (archived) await bench.ArchiveAsync();
        return bench;
    }

    /// <summary>What has to be there before a command is tried, in a gathering that is in no archive for so long.</summary>
    public async Task BeforeAsync(Func<Task> prepare)
    {
        var archived = await Of<IOversightStore>().RestoreAsync(Plan);
        Members.Archive(Copy, false);
        await prepare();
        if (archived) await ArchiveAsync();
    }

    private async Task ArchiveAsync()
    {
        Assert.True(await Of<IOversightStore>().ArchiveAsync(Plan, DateTimeOffset.UnixEpoch));
        Members.Archive(Copy);
    }

    public async Task<PlanSession> SessionAsync() => (await Of<PlanSessions>().OpenAsync(Owner, Plan))!.Session;

    public GatheringPlan Now => Store.LoadAsync(Plan).Result!.Plan;

    public void Dispose() => _services.Dispose();

    private async Task FillAsync()
    {
        await BelongAsync(Plan);
        await BelongAsync(Copy);
        var plan = GatheringPlan.Of(
            Plan,
            new("Days", GatheringProfile.QualityTime) { DayCount = 1, StartDate = new(2099, 1, 12) },
            [new(Talk, "Talk", ItemKind.Session) { Day = 0, Start = PlanTime.At(9), End = PlanTime.At(10) }]);
        plan = SamplePeople.All.Aggregate(plan, (next, x) => next.With(new Participant(new(x.Id.Value), x.Name) { Key = x.Id.Value }));
        plan = plan.With(new Participant(new("guest"), "Guest"));
        plan = plan.With(new GroupBriefing(GroupBriefing.IdOf(null)) { HowItRuns = "You listen first" }).With(new TopQuestion(new("q"), "Which?", new("organizer")));
        Assert.Equal(new Done(1), await Of<GatheringLibrary>().CreateAsync(Owner, plan, Guid.NewGuid()));
        Assert.Equal(new Done(0), await Of<App.Customers.CustomerRegister>().SetAsync(Owner, Plan, "Larch", "Heron Ltd"));
        Assert.IsType<Done>(await Of<ItemComments>().AddAsync(Owner, Plan, Comment, Talk, "Soup?"));
        Assert.IsType<Done>(await Of<WhatIfLibrary>().MakeAsync(Owner, Plan, Copy, "Play", Guid.NewGuid()));
        var link = (await Of<InsightCollection>().OpenAsync(Owner, Plan)).Token!;
        Assert.Equal(new Thanked(), await Of<InsightCollection>().GiveAsync(link, new() { WhatChanged = "Late" }, () => Given = Guid.NewGuid()));
        await Reviews.OpenToAllAsync(Store, Plan);
        Assert.IsType<Done>((await Of<ShareLinks>().MakeAsync(Owner, Plan, Link, new(SharedView.Agenda, 30))).Answer);
        await Of<ISpeakerShelf>().PutAsync(new("ana", "Ana"));
        Speakers.Appearances.Add(new(Plan, "Days", GatheringProfile.QualityTime, null, new(new("x"), "Ana")));
        await Of<IProfileShelf>().PutAsync(OrganisationProfile.Of("House", plan), "Maeve", DateTimeOffset.UnixEpoch);
        await Of<ITemplateShelf>().PutAsync(OwnTemplate.Of("t", "Days", "", plan, null), "Maeve", DateTimeOffset.UnixEpoch);
    }

    private async Task BelongAsync(PlanId plan)
    {
        if (Own) return;
        foreach (var member in SamplePeople.Standing) await Members.RemoveAsync(plan, member.Person);
        await Members.PutAsync(plan, new(Owner.Id, Owner.Name, GatheringRole.Owner));
    }
}
