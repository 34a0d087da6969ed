using GatheringPlanner.Benchmarks;

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
Console.WriteLine();
CheckBenchmark.Run();
await StorageBenchmark.RunAsync();
