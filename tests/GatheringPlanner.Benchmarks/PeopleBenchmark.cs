using System.Diagnostics;
using System.Globalization;
using System.Text;
using GatheringPlanner.App;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Library;
using GatheringPlanner.App.Participation;
using GatheringPlanner.App.Participation.Import;
using GatheringPlanner.App.Publishing.Tables;
using GatheringPlanner.App.Sessions;
using GatheringPlanner.Domain.Editing;
using GatheringPlanner.Domain.People;
using GatheringPlanner.Domain.Plans;
using GatheringPlanner.Domain.Reading;
using GatheringPlanner.Storage;
using GatheringPlanner.Testing;
using GatheringPlanner.Testing.Postgres;
using Microsoft.Extensions.DependencyInjection;

namespace GatheringPlanner.Benchmarks;

/// <summary>Five thousand people: a list read, looked at, kept, undone, opened and read again.</summary>
internal static class PeopleBenchmark
{
    private const int People = 5_000;

    public static async Task RunAsync()
    {
        Mix();
        Console.WriteLine($"{People} people, ms          read    look    keep  change one    undo    open    list");
        using var folder = new TemporaryDirectory();
        await RunAsync("SQLite", new(null, folder.Path));
        await RunAsync("PostgreSQL", new(await PostgresServer.NewDatabaseAsync(), folder.Path));
    }

    /// <summary>Who meets whom, before and after three rounds at tables of eight, and what one more round takes.</summary>
    private static void Mix()
    {
        var plan = BenchmarkPlans.Good(60);
        plan = GatheringPlan.Of(new(Guid.NewGuid()), plan.Header, plan.Items, plan.Tracks, [.. Enumerable.Range(0, 12).Select(i => new Audience(new($"g{i}"), $"Group {i}"))]);
        plan = plan.With(Participant.Kind, Keyed<Id<Participant>, Participant>.Of(Enumerable.Range(0, People).Select(i => new Participant(new($"p{i:0000}"), $"Person {i}") { Group = new($"g{i % 12}") })));
        var meal = plan.Items.First(x => x is { Kind: ItemKind.Meal, IsParked: false, Slot: not null });
        var times = new List<double> { Time(() => Bonds.Of(PlanReading.Of(plan))) };
        for (var round = 1; round <= 3; round++)
        {
            var seated = plan;
            times.Add(Time(() => seated = ((Applied)TableMaking.Seat(plan, meal, 8, new($"r{round}"), new(round)).Apply(plan)).Plan));
            plan = seated;
        }

        times.Add(Time(() => Bonds.Of(PlanReading.Of(plan))));
        Console.WriteLine($"{People} people, ms: who meets whom {times[0]:0}; seating rounds 1, 2 and 3 {times[1]:0}, {times[2]:0}, {times[3]:0}; who meets whom then {times[4]:0}");
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task RunAsync(string name, StorageOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddPlannerStorage(options).AddPlanner().BuildServiceProvider();
        await services.UpgradePlannerStorageAsync();
        var plan = BenchmarkPlans.Good(60);
        plan = GatheringPlan.Of(new(Guid.NewGuid()), plan.Header, plan.Items, plan.Tracks);
        await services.GetRequiredService<GatheringLibrary>().CreateAsync(SamplePeople.Maeve, plan, Guid.NewGuid());
        using var lease = (await services.GetRequiredService<PlanSessions>().OpenAsync(SamplePeople.Maeve, plan.Id))!;

        var times = new List<double>();
        var file = List();
        var table = await TimeAsync(times, () => Task.FromResult(((ReadableTable)TableReader.Read(file)).Table));
        var list = new PeopleList();
        var preview = await TimeAsync(times, () => Task.FromResult(list.Preview(lease.Session.State.Plan, list.Guess(table, monthFirst: false), table, () => $"{Guid.NewGuid():n}")));
        await TimeAsync(times, () => DoAsync(lease.Session, preview.Edit("Imported people")));
        var one = Roster.Read(lease.Holder, lease.Session.State.Plan)[People / 2];
        await TimeAsync(times, () => DoAsync(lease.Session, new PutPart<Participant>(one with { Diet = "halal" }, one)));
        await lease.Session.UndoAsync(Guid.NewGuid(), SamplePeople.Maeve);
        await TimeAsync(times, async () => Expect(await lease.Session.UndoAsync(Guid.NewGuid(), SamplePeople.Maeve)));
        Expect(await lease.Session.RedoAsync(Guid.NewGuid(), SamplePeople.Maeve));

        var elsewhere = ActivatorUtilities.CreateInstance<PlanSessions>(services);
        using var opened = await TimeAsync(times, async () => (await elsewhere.OpenAsync(SamplePeople.Maeve, plan.Id))!);
        await TimeAsync(times, () => Task.FromResult((Roster.Read(opened.Holder, opened.Session.State.Plan), Roster.Count(opened.Holder, opened.Session.State.Plan))));
        Console.WriteLine($"  {name,-18} {times[0],8:0} {times[1],7:0} {times[2],7:0} {times[3],11:0} {times[4],7:0} {times[5],7:0} {times[6],7:0}");
    }

    private static async Task<T> TimeAsync<T>(List<double> times, Func<Task<T>> action)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await action();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    private static async Task<bool> DoAsync(PlanSession session, PlanEdit edit) => Expect(await session.DoAsync(new(Guid.NewGuid(), SamplePeople.Maeve, edit)));

    private static bool Expect(CommandAnswer answer) => answer is Done ? true : throw new InvalidOperationException($"{answer}");

    private static byte[] List()
    {
        var text = new StringBuilder("Name,E-mail,Group,Role,Time zone,Arrival,Departure,Diet,Access needs,Coming\n");
        for (var i = 1; i <= People; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Person {i},p{i}@example.org,Group {i % 12},guest,Europe/Dublin,2027-06-07 14:30,2027-06-10,{(i % 9 == 0 ? "vegan" : "none")},{(i % 50 == 0 ? "wheelchair" : "none")},yes\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
